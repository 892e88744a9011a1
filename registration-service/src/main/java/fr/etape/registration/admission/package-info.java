/**
 * Who has a seat at a stop, who is on the waiting list, and in which order: the rules, as pure functions over one
 * stream of events for each stop ({@code <stopId>/registrations}).
 *
 * <p>{@link fr.etape.registration.admission.AdmissionDecider} decides. {@code web} and {@code reading} turn requests
 * and events into its commands, {@code documents} keeps the personal data. Nothing here reads a clock, a database or a
 * person's name.
 */
@NullMarked
package fr.etape.registration.admission;

import org.jspecify.annotations.NullMarked;
