/**
 * The personal data: one document a registration, changed in the transaction that records its events. Read by stop,
 * person, registration and terms of a search, always with the stop in front. Nothing of it leaves but to the person it is
 * about and to the staff of the stop.
 */
@NullMarked
package fr.etape.registration.registrations;

import org.jspecify.annotations.NullMarked;
