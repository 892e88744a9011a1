/**
 * The rehearsal: 340 fictional people register for a stop of 300 seats through the public address, and the seats
 * taken are counted three times. It speaks HTTP alone, as any client would; the suite cannot tell it from a real rush,
 * but for the stop's flag {@code rehearsal}.
 */
@NullMarked
package fr.etape.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
