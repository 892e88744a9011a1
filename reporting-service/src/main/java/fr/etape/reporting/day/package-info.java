/**
 * The day of a stop in figures: who registered and who came, the programme, seats of ateliers, tables, contributions,
 * votes, feedback. Each stream of a stop folds into a {@link fr.etape.reporting.day.parts.Part} of its own, so the
 * order in which streams arrive does not matter; {@link fr.etape.reporting.day.DayReport} is a pure function of the
 * parts. {@code documents} keeps the parts and makes those of the past from the archive; {@code web} answers.
 */
@NullMarked
package fr.etape.reporting.day;

import org.jspecify.annotations.NullMarked;
