/**
 * Who did what at a stop, and when: the records of all services that keep one, merged by time. Records hold codes of
 * people; the names of team members are looked up. Read only.
 */
@NullMarked
package fr.etape.web.staff.audit;

import org.jspecify.annotations.NullMarked;
