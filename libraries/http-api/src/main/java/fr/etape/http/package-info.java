/**
 * HTTP as all services speak it. A service depends on this module and gets, by auto-configuration: problem documents
 * (RFC 9457) for whatever goes wrong, from a request line that Tomcat rejects to an exception nobody expected; a JSON
 * reader that guesses nothing; a limit on request bodies; {@link fr.etape.http.IdempotencyKey} and {@link
 * fr.etape.http.IfMatch} as parameters of controllers.
 *
 * <p>A controller answers an expected "no" with {@link fr.etape.http.ProblemType#response} or by throwing a {@link
 * fr.etape.http.Problem}; problems of the business are constants of the service that has them. Each type is explained
 * in docs/problems.md. This package knows no business word and no event, and of a document store only
 * that it may not answer.
 */
@NullMarked
package fr.etape.http;

import org.jspecify.annotations.NullMarked;
