/** Indicators and comparisons over HTTP, as JSON and as CSV. */
@NullMarked
package fr.etape.reporting.indicators.web;

import org.jspecify.annotations.NullMarked;
