/**
 * Keeps the parts of the suite running: starts them side by side, starts again what ends by itself, and ends all in
 * order. Knows programs and how to see that they are ready; what they are for is none of its business.
 */
@NullMarked
package fr.etape.launcher.supervision;

import org.jspecify.annotations.NullMarked;
