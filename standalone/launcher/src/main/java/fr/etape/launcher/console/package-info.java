/** What the user of {@code ./run} sees: short lines, and one that moves while something takes its time. */
@NullMarked
package fr.etape.launcher.console;

import org.jspecify.annotations.NullMarked;
