/** Formulas, pure and seeded: the same figures give the same answer on every machine. */
@NullMarked
package fr.etape.reporting.indicators.statistics;

import org.jspecify.annotations.NullMarked;
