/**
 * Figures that compare stops, and the archive they can be made of again. All that this service knows it has from the
 * events of the other services; it writes no stream and asks nobody. {@code attendance} counts, {@code archive} keeps
 * every event as it was published. To rebuild all of it: stop the service, drop its database, start it.
 */
@NullMarked
package fr.etape.reporting;

import org.jspecify.annotations.NullMarked;
