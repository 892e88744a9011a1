/**
 * Who holds a seat at a stop, who waits, and in which order: the rules, as pure functions over one stream of events a
 * stop ({@code <stopId>/registrations}).
 *
 * <p>{@link fr.etape.registration.admission.AdmissionDecider} decides; {@code web} and {@code messaging} turn requests
 * and messages into its commands. Nothing here reads a clock, a database or a person's name.
 */
@NullMarked
package fr.etape.registration.admission;

import org.jspecify.annotations.NullMarked;
