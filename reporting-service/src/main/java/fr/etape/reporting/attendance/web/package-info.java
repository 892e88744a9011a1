/** Reports over HTTP. The entity tag of a report is its position. */
@NullMarked
package fr.etape.reporting.attendance.web;

import org.jspecify.annotations.NullMarked;
