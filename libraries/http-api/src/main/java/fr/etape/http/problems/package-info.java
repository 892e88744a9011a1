/**
 * Problem documents (RFC 9457) for whatever goes wrong. Controllers throw a {@link fr.etape.http.problems.Problem} or
 * answer with {@link fr.etape.http.problems.ProblemType#response}; the rest of this package answers for exceptions,
 * filters and Tomcat. The text never comes from an exception. Uses no other room of this module.
 */
@NullMarked
package fr.etape.http.problems;

import org.jspecify.annotations.NullMarked;
