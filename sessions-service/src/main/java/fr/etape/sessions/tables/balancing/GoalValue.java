package fr.etape.sessions.tables.balancing;

/**
 * How good a plan is at one goal, over all rounds; less is better.
 *
 * @param value repeats: Σ over pairs of max(0, meetings − 1). Balance: Σ over tables and values of the square of how
 *     many people at the table have the value
 * @param bound no plan has less; proven by counting
 * @param reach whether some plan is known to have no more than the bound
 * @param tablesOff repeats: tables at which two sit who sat together in an earlier round. Balance: tables with a count
 *     that is neither the share of the room rounded down nor up
 */
public record GoalValue(Goal goal, long value, long bound, Reach reach, int tablesOff) {

    public enum Reach {
        /**
         * By theorem: college on one side, organisations within territory types on the other, no rule that fixes
         * people.
         */
        GUARANTEED,
        /** The bound may be too low; a value above it may still be the best. */
        NOT_GUARANTEED
    }

    /** E: 0 if and only if nobody could do better. Differs by 2 for each exchange that is missing, for balance. */
    public long excess() {
        return value - bound;
    }
}
