package fr.etape.reporting.day.counts;

import fr.etape.contracts.tables.GoalReached;
import fr.etape.contracts.tables.TableGoal;
import fr.etape.reporting.day.parts.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables of the published plan, and who sits there now.
 *
 * @param people who have a seat in at least one round
 * @param tables in the largest round
 * @param moves people who changed, got or gave up a seat after the plan was published
 * @param goals what the plan reached when it was computed
 */
public record TableCounts(int rounds, int tables, int people, int moves, List<Goal> goals) {

    /**
     * One goal.
     *
     * @param excess what the plan misses; 0 when nobody could do better
     */
    public record Goal(TableGoal goal, long value, long bound, long excess) {

        static Goal of(GoalReached reached) {
            return new Goal(reached.goal(), reached.value(), reached.bound(), reached.value() - reached.bound());
        }
    }

    public static TableCounts of(Tables tables) {
        int people = (int) tables.rounds().values().stream()
                .map(Map::keySet)
                .flatMap(Set::stream)
                .distinct()
                .count();
        List<GoalReached> goals = tables.computed().getOrDefault(tables.planId(), List.of());
        return new TableCounts(
                tables.rounds().size(),
                tables.tables(),
                people,
                tables.moves(),
                goals.stream().map(Goal::of).toList());
    }
}
