/**
 * The draw of ateliers, from commitment to substitutes: {@code rule} says who gets what, {@code lots} in which order,
 * {@code wishes} from which list, {@code proof} lets anybody recompute it. Used by the decider of the bookings. Pure:
 * no clock, no randomness, no I/O; knows registrations by their random id only.
 *
 * <p>In order: publish a commitment; close the wishes and publish the list's digest; let everybody hear the source;
 * draw with the first code; for released seats, reveal the next code or go on in the order of the last.
 */
@NullMarked
package fr.etape.sessions.bookings.draw;

import org.jspecify.annotations.NullMarked;
