/**
 * The personal data: one document a registration, changed in the transaction that records its events. Read by stop,
 * person and registration, always with the stop in front. Nothing of it leaves but to the person it is about.
 */
@NullMarked
package fr.etape.registration.registrations;

import org.jspecify.annotations.NullMarked;
