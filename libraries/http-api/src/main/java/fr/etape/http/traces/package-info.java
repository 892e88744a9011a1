/**
 * The trace of a request, in its answer and in its log lines.
 */
@NullMarked
package fr.etape.http.traces;

import org.jspecify.annotations.NullMarked;
