/**
 * Who came forward for a stop, by college: quota, confirmed, waiting, cancelled, promoted. {@link
 * fr.etape.reporting.attendance.StopReport} is a pure fold over the registrations events of the stop. The live report
 * is that fold kept up to date ({@link fr.etape.reporting.attendance.StopReportProjection}), a report as of a position
 * or an instant is the same fold over the archive ({@link fr.etape.reporting.attendance.PastReports}). Rehearsal stops
 * have reports of their own and are kept out of all totals of the tour.
 */
@NullMarked
package fr.etape.reporting.attendance;

import org.jspecify.annotations.NullMarked;
