package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.DrawSource;
import fr.etape.sessions.bookings.draw.lots.Commitment;

/**
 * What everybody could know of a draw before the wishes closed.
 *
 * @param sourceKind where the numbers come from
 */
public record Announcement(String drawId, Commitment commitment, DrawSource sourceKind) {}
