/**
 * The stream {@code <stopId>/bookings}, topic {@code etape.bookings.v1.<stopId>}: wishes, draw and seats of the
 * ateliers of a stop, owned by sessions-service. Its events hold all that is needed to recompute the draw.
 */
@NullMarked
package fr.etape.contracts.bookings;

import org.jspecify.annotations.NullMarked;
