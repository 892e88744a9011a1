/**
 * What this service makes of the tour: a published stop gets its topic and its admission, a changed one new terms, a
 * closed one its end.
 */
@NullMarked
package fr.etape.registration.admission.messaging;

import org.jspecify.annotations.NullMarked;
