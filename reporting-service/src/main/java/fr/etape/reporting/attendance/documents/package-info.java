/**
 * Reports as MongoDB keeps them ({@link fr.etape.reporting.attendance.documents.StopReports}), and as they stood in the
 * past ({@link fr.etape.reporting.attendance.documents.PastReports}).
 */
@NullMarked
package fr.etape.reporting.attendance.documents;

import org.jspecify.annotations.NullMarked;
