/**
 * The personal data: one document for each registration, written in the transaction that records its events. Every
 * query names the stop first. Only the participant and the staff of the stop ever see these data.
 */
@NullMarked
package fr.etape.registration.admission.documents;

import org.jspecify.annotations.NullMarked;
