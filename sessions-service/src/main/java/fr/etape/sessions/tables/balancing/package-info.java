/**
 * Who sits at which table in each round: computes plans, says how good they are and why, and repairs them at the door.
 * Used by the decider and the use cases of tables.
 *
 * <p>Pure: the same {@link fr.etape.sessions.tables.balancing.Room} and
 * {@link fr.etape.sessions.tables.balancing.SearchSettings} give the same plan on every machine. Knows people by
 * registration id and by codes, never by name. Must not know Spring, stores, clocks or words that people read. Start at
 * {@link fr.etape.sessions.tables.balancing.TablePlanner}, {@link fr.etape.sessions.tables.balancing.Reseating} and
 * {@link fr.etape.sessions.tables.balancing.SeatExplanation}.
 */
@NullMarked
package fr.etape.sessions.tables.balancing;

import org.jspecify.annotations.NullMarked;
