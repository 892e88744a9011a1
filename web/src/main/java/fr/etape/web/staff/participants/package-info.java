/**
 * The registrations of a stop for its staff: search, filters, paging, and a new link for people who lost theirs. The
 * role decides what is shown of a person; registration-service applies it.
 */
@NullMarked
package fr.etape.web.staff.participants;

import org.jspecify.annotations.NullMarked;
