/** Collection {@code day-parts}: the parts of each stop as they are now. */
@NullMarked
package fr.etape.reporting.day.documents;

import org.jspecify.annotations.NullMarked;
