/**
 * The door over HTTP: scans and their verdicts, undoing a check-in, who is here. The rules are those of
 * {@code admission}, since a seat and an arrival are decided together; walk-ins are in its {@code web}, since they
 * register. Knows how clocks of devices are read, and no rule of who may come in.
 */
@NullMarked
package fr.etape.registration.arrivals;

import org.jspecify.annotations.NullMarked;
