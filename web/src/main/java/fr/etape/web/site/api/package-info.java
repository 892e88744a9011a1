/**
 * Calls to the gateway: JSON over HTTP/1.1 with short timeouts.
 * <p>A call ends in one of three ways: an answer, a refusal with a reason ({@link fr.etape.web.site.api.Problem}), or
 * nothing usable ({@link fr.etape.web.site.api.ApiUnavailable}). In the last case nobody knows whether the other side
 * acted. Knows no page and no word of the domain.
 */
@NullMarked
package fr.etape.web.site.api;

import org.jspecify.annotations.NullMarked;
