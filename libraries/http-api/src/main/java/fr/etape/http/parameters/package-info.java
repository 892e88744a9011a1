/**
 * Headers and instants as typed parameters of controllers: {@link fr.etape.http.parameters.IfMatch} against lost
 * updates, {@link fr.etape.http.parameters.IdempotencyKey} for safe retries.
 */
@NullMarked
package fr.etape.http.parameters;

import org.jspecify.annotations.NullMarked;
