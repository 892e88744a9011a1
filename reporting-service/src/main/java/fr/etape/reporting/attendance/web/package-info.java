/** Reports over HTTP. A report is identified by the position it stands at: its entity tag. */
@NullMarked
package fr.etape.reporting.attendance.web;

import org.jspecify.annotations.NullMarked;
