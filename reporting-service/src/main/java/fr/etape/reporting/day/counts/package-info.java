/** What is counted of each part, as the report shows it. */
@NullMarked
package fr.etape.reporting.day.counts;

import org.jspecify.annotations.NullMarked;
