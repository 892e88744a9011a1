/** What was measured at a stop, and stops side by side for the steering committee. */
@NullMarked
package fr.etape.web.staff.figures;

import org.jspecify.annotations.NullMarked;
