/** The stream {@code tour}, topic {@code etape.tour.v1}: the directory of stops, owned by sessions-service. */
@NullMarked
package fr.etape.contracts.tour;

import org.jspecify.annotations.NullMarked;
