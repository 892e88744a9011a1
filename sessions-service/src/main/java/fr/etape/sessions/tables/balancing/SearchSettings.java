package fr.etape.sessions.tables.balancing;

/**
 * How to search. The search ends by iterations, not by time, so that it gives the same plan on every machine.
 *
 * @param iterations at most so many changes are tried, 0 for none; fewer when every goal is at its bound before
 */
public record SearchSettings(long seed, long iterations, Emphasis emphasis) {

    /** About a second on one core for 300 people, if goals stay off their bounds to the end. */
    public static final long USUAL_ITERATIONS = 8_000_000;

    public SearchSettings {
        if (iterations < 0) {
            throw new IllegalArgumentException("Iterations must be at least 0");
        }
    }

    public SearchSettings(long seed) {
        this(seed, USUAL_ITERATIONS, Emphasis.BALANCE);
    }
}
