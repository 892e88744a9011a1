/** What comes in badly goes out as a problem document, tells nothing of the inside, and leaves the suite as it was. */
@NullMarked
package fr.etape.journeys.hostile;

import org.jspecify.annotations.NullMarked;
