/**
 * What the user of {@code ./run} types and sees: options, short lines, and one line that moves while something takes
 * its time.
 */
@NullMarked
package fr.etape.launcher.console;

import org.jspecify.annotations.NullMarked;
