/** The ateliers of a stop for its organisers: wishes, the draw step by step, and seats. */
@NullMarked
package fr.etape.web.staff.ateliers;

import org.jspecify.annotations.NullMarked;
