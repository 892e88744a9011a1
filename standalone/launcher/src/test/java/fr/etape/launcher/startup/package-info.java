@NullMarked
package fr.etape.launcher.startup;

import org.jspecify.annotations.NullMarked;
