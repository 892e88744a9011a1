/** Drives this module as applications do. */
@NullMarked
package fr.etape.tracecontext;

import org.jspecify.annotations.NullMarked;
