package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;

/**
 * What everybody could read before anybody could know the source.
 *
 * @param commitment from before the wishes closed
 * @param digest of the closed list
 */
public record Announced(Commitment commitment, Hash256 digest) {}
