/**
 * The rule {@code atelier-draw@1}: who gets which atelier, from a closed list and an order of lots. Its result is
 * unique, so whoever computes it in whatever way gets the same. The way taken here is a flow of least cost (Ahuja,
 * Magnanti & Orlin, Network Flows, 1993, chapter 9), then a choice among the plans that its prices allow.
 */
@NullMarked
package fr.etape.sessions.bookings.draw.rule;

import org.jspecify.annotations.NullMarked;
