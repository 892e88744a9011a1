/** The day of a stop over HTTP, as JSON and as CSV. */
@NullMarked
package fr.etape.reporting.day.web;

import org.jspecify.annotations.NullMarked;
