/**
 * What staff did to the registrations of a stop, read from the journal of the admissions. Codes of people alone: their names
 * are in {@code people}.
 */
@NullMarked
package fr.etape.registration.audit;

import org.jspecify.annotations.NullMarked;
