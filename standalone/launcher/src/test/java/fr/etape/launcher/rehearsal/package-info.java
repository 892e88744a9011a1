@NullMarked
package fr.etape.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
