package fr.etape.sessions.tables.balancing;

import java.util.List;

/**
 * A plan, with all that is needed to compute it again and to check it.
 *
 * @param version of the rules and the algorithm: {@value #VERSION}
 * @param inputSha256 of room and settings, see {@link InputDigest}; 64 hexadecimal digits
 * @param iterations how many changes were tried
 * @param rounds one seating for each
 * @param goals size, repeats, college, territory, organisation, further attributes
 */
public record Plan(
        String version,
        String inputSha256,
        SearchSettings settings,
        long iterations,
        List<Seating> rounds,
        List<GoalValue> goals) {

    public static final String VERSION = "tables@1";

    public Plan {
        rounds = List.copyOf(rounds);
        goals = List.copyOf(goals);
    }

    public GoalValue value(Goal goal) {
        return goals.stream()
                .filter(value -> value.goal().equals(goal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The room does not have the goal " + goal));
    }
}
