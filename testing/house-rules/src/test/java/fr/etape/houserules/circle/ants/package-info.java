/** A feature that another one uses in a circle. */
@NullMarked
package fr.etape.houserules.circle.ants;

import org.jspecify.annotations.NullMarked;
