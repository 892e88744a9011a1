/**
 * How pages speak to the gateway: JSON over HTTP/1.1 with short timeouts.
 * <p>Three things can come back, and callers must tell them apart: an answer, a refusal with a reason ({@link
 * fr.etape.web.api.Problem}), or nothing usable ({@link fr.etape.web.api.ApiUnavailable}), of which nobody knows
 * whether the other side acted. Knows no page and no business word.
 */
@NullMarked
package fr.etape.web.api;

import org.jspecify.annotations.NullMarked;
