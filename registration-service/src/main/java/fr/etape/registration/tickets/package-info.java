/**
 * Tickets of confirmed registrations: their code, by which the door finds them, and how a participant carries them.
 * The code is derived and never stored (decision 0017).
 */
@NullMarked
package fr.etape.registration.tickets;

import org.jspecify.annotations.NullMarked;
