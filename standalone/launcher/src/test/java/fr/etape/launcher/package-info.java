@NullMarked
package fr.etape.launcher;

import org.jspecify.annotations.NullMarked;
