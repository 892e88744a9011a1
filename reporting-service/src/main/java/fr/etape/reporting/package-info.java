/**
 * Figures that compare stops, and the archive from which they can be made again. Everything that this service knows
 * comes from the events of the other services; it writes no stream and calls no other service. {@code attendance}
 * counts, {@code archive} keeps every event as it was published, and {@code Subscriptions} says what is read. To
 * rebuild everything, stop the service, drop its database, and start it.
 */
@NullMarked
package fr.etape.reporting;

import org.jspecify.annotations.NullMarked;
