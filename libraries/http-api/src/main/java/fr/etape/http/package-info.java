/**
 * HTTP as all services speak it. A service depends on this module and gets, by auto-configuration: {@link
 * fr.etape.http.problems problem documents} (RFC 9457) for whatever goes wrong, from a request line that Tomcat rejects
 * to an unexpected exception; {@link fr.etape.http.body request bodies} with a size limit and a strict JSON reader;
 * {@link fr.etape.http.parameters parameters} of controllers, such as idempotency keys and entity tags.
 *
 * <p>Business problems are constants of the service that has them. Each type is explained in docs/problems.md. This
 * module knows no business word and no event, and of a document store only that it may not answer.
 */
@NullMarked
package fr.etape.http;

import org.jspecify.annotations.NullMarked;
