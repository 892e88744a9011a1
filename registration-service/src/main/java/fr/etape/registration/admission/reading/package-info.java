/**
 * The events of the tour, as this service reads them: a published stop gets its admission, a changed one new
 * terms, a closed one its end.
 */
@NullMarked
package fr.etape.registration.admission.reading;

import org.jspecify.annotations.NullMarked;
