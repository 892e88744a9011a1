package fr.etape.sessions.bookings;

import org.jspecify.annotations.Nullable;

/**
 * A seat in an atelier.
 *
 * @param wish which wish came true, 1 for the first; null for a seat that was booked after the draw
 */
public record HeldSeat(String atelier, @Nullable Integer wish) {}
