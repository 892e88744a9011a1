/**
 * A stop as participants see it, and its free seats by college, kept current while the page is open.
 * <p>{@link fr.etape.web.stop.Stop} is read by the tour, registration and start pages too.
 */
@NullMarked
package fr.etape.web.stop;

import org.jspecify.annotations.NullMarked;
