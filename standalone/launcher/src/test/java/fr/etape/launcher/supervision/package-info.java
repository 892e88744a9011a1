@NullMarked
package fr.etape.launcher.supervision;

import org.jspecify.annotations.NullMarked;
