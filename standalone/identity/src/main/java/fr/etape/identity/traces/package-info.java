/** Lets a line of this log be found by the trace of the request it is about, as in all other parts of the suite. */
@NullMarked
package fr.etape.identity.traces;

import org.jspecify.annotations.NullMarked;
