package fr.etape.registration.arrivals;

import java.util.UUID;

/**
 * What became of a check-in that was to be undone.
 *
 * @param undone false when there was nothing to undo
 * @param cancelled whether the registration was taken back too, since it was made at the door
 */
record UndoneView(UUID registrationId, boolean undone, boolean cancelled) {}
