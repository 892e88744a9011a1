/**
 * W3C Trace Context: the id by which a request is found again in answers, problem documents and the logs of all
 * applications. Used by the gateway, the web, identity and, through http-api, by every service. Nothing is sampled or
 * exported. Knows the servlet API and no framework.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
@NullMarked
package fr.etape.tracecontext;

import org.jspecify.annotations.NullMarked;
