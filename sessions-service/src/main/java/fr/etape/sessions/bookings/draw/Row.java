package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.rule.Placement;
import java.util.UUID;

/**
 * One person in a draw, or among those who wait.
 *
 * @param number place in the order of the lots, from 1 on
 */
public record Row(int number, Hash256 lot, UUID registrationId, Placement placement) {}
