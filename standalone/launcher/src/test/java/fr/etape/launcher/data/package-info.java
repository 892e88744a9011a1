@NullMarked
package fr.etape.launcher.data;

import org.jspecify.annotations.NullMarked;
