@NullMarked
package fr.etape.launcher.console;

import org.jspecify.annotations.NullMarked;
