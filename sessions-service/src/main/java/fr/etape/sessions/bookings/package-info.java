/**
 * Seats in the ateliers of a stop: wishes, the draw that turns them into seats, and what becomes of seats and of
 * waiting afterwards. The rules are in {@link fr.etape.sessions.bookings.BookingsDecider}; {@code draw} computes,
 * {@code documents} keeps the secret of a draw and tells the rules who comes and what is on the programme,
 * {@code reading} frees the seats of cancelled registrations, and {@code web} is what participants, organisers and
 * everybody else see. Knows registrations by their id alone.
 */
@NullMarked
package fr.etape.sessions.bookings;

import org.jspecify.annotations.NullMarked;
