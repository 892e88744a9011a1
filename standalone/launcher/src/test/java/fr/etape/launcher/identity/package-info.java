@NullMarked
package fr.etape.launcher.identity;

import org.jspecify.annotations.NullMarked;
