/**
 * Indicators of stops as data, each with code, version, unit, formula and base, and their comparison between stops.
 * A value says how reliable it is; a comparison says what chance alone would give, and is refused with a reason where
 * the figures do not mean the same. {@code statistics} holds the formulas, {@code web} answers.
 */
@NullMarked
package fr.etape.reporting.indicators;

import org.jspecify.annotations.NullMarked;
