/**
 * Passes a request on and its answer back. The body is read to its end before anything is sent, so that a request cut
 * off by a dying client never reaches a service as a complete one; answers stream. One handler per route, found by the
 * scheme {@code upstream:} of a route's address in application.yml.
 */
@NullMarked
package fr.etape.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
