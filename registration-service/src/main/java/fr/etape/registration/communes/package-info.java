/**
 * The communes of France over HTTP: a form offers them, and a program looks a code up. The data and the search are in
 * the library {@code communes}.
 */
@NullMarked
package fr.etape.registration.communes;

import org.jspecify.annotations.NullMarked;
