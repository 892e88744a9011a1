/**
 * How many registered for a stop, by college: quota, confirmed, waiting, cancelled, promoted. {@link
 * fr.etape.reporting.attendance.StopReport} is a pure fold over the events of the stop that move seats.
 * {@code documents} keeps the live report, and makes a report as of a position or an instant by the same fold over the
 * archive; {@code web} answers with both. Rehearsals have reports of their own and are left out of all totals of the
 * tour.
 */
@NullMarked
package fr.etape.reporting.attendance;

import org.jspecify.annotations.NullMarked;
