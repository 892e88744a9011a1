/**
 * Who did what at a stop, and when: the accounts of the services that keep one, put together by time. Holds codes of people; the names are
 * looked up for those of the team. Nothing can be changed here.
 */
@NullMarked
package fr.etape.web.audit;

import org.jspecify.annotations.NullMarked;
