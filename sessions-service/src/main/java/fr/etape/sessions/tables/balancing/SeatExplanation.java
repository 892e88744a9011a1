package fr.etape.sessions.tables.balancing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody sits where they do, as facts. Nobody else is named: only counts.
 *
 * @param table its number
 * @param round from 1
 * @param shares for each value that is at the table, by goal: college, territory, organisation, further attributes
 * @param neighbours how many others sit at the table
 * @param metBefore how many of them the person sat with in an earlier round
 * @param rules that fix the person to the table or to somebody there
 * @param otherwise what the best exchange with somebody of another table would do; null if rules allow none
 */
public record SeatExplanation(
        int table,
        int round,
        List<Share> shares,
        int neighbours,
        int metBefore,
        List<HardRule> rules,
        @Nullable Counterfactual otherwise) {

    public SeatExplanation {
        shares = List.copyOf(shares);
        rules = List.copyOf(rules);
    }

    /**
     * @param value the code, as a college
     * @param here how many of them sit at this table
     * @param least at any table, in a balanced plan: the share of the room rounded down
     * @param most rounded up
     * @param inRoom how many there are
     * @param own whether it is the person's own value
     */
    public record Share(Goal goal, String value, int here, int least, int most, int inRoom, boolean own) {}

    /**
     * @param table where the person would sit
     * @param excess how much further from its bound each goal would be that changes; less than 0 if it would be nearer
     * @param changes counts that would lie outside of the share of the room rounded down or up
     */
    public record Counterfactual(int table, List<Difference> excess, List<Change> changes) {

        public Counterfactual {
            excess = List.copyOf(excess);
            changes = List.copyOf(changes);
        }

        /** Whether the plan would be as good; then the lot decided. */
        public boolean equallyGood() {
            return excess.isEmpty();
        }
    }

    public record Difference(Goal goal, long by) {}

    /**
     * @param table its number
     * @param value the code
     */
    public record Change(int table, Goal goal, String value, int before, int after) {}

    /**
     * @param rounds of the plan
     * @param round from 1
     * @throws IllegalArgumentException if the person has no seat in the round
     */
    public static SeatExplanation of(
            Room room, List<Seating> rounds, Emphasis emphasis, int round, String registrationId) {
        return new Explaining(room, rounds, emphasis, round - 1, registrationId).explain();
    }
}
