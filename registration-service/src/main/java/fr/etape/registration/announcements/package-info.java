/**
 * What was announced of each published stop: its name, place, times and help page. Kept from the events of the tour,
 * for whatever this service writes to participants. Knows nothing of registrations.
 */
@NullMarked
package fr.etape.registration.announcements;

import org.jspecify.annotations.NullMarked;
