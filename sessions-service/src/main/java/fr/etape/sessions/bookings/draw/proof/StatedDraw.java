package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.lots.Hash256;

/**
 * A draw as a file states it: readable, and not yet recomputed.
 *
 * @param digest of the list, as stated
 */
record StatedDraw(Draw draw, Hash256 digest) {}
