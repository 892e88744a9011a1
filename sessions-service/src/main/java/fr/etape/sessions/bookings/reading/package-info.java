/**
 * Cancelled registrations, as the bookings read them: their seats go on to those who wait. Waits until the attendees
 * know of a cancellation too, so that whoever closes the wishes at the same moment either sees it or is told of it.
 */
@NullMarked
package fr.etape.sessions.bookings.reading;

import org.jspecify.annotations.NullMarked;
