/**
 * Who may do what, tried out: every operation that the services describe, with every kind of caller and of token, at each
 * service itself and through the gateway. What is expected comes from the same descriptions as the table in
 * {@code docs/security.md}.
 */
@NullMarked
package fr.etape.journeys.access;

import org.jspecify.annotations.NullMarked;
