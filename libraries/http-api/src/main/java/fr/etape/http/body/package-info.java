/**
 * Request bodies: a size limit, a JSON reader that does not guess, {@link fr.etape.http.body.Checks} that collects
 * every invalid value before it answers 422, and merge patches.
 */
@NullMarked
package fr.etape.http.body;

import org.jspecify.annotations.NullMarked;
