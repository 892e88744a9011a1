/** Writes lines as an application does, and reads what came out. */
@NullMarked
package fr.etape.tracecontext.logs;

import org.jspecify.annotations.NullMarked;
