/**
 * One trace id for a page and all that it asked the API for, in the logs of both. The gateway gives it; nothing begins
 * here.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
@NullMarked
package fr.etape.web.traces;

import org.jspecify.annotations.NullMarked;
