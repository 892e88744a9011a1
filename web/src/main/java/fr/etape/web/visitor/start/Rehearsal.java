package fr.etape.web.visitor.start;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as the launcher tells of it.
 *
 * @param steps of a day, in their order
 * @param stops empty before the first stop is open
 * @param comparison of the stops; empty until both days are over
 * @param problem why it failed, in the launcher's words; nothing unless it did
 */
record Rehearsal(
        State state,
        List<String> steps,
        List<RehearsedStop> stops,
        List<RehearsedStop.Figure> comparison,
        @Nullable String problem) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    public boolean done() {
        return state == State.DONE;
    }

    /** The stop whose day has come least far. */
    public @Nullable RehearsedStop slowest() {
        return stops.stream()
                .min(Comparator.comparingInt(stop -> steps.indexOf(stop.step())))
                .orElse(null);
    }

    /**
     * Where the given step of a stop is: {@code past}, {@code now}, {@code ahead}, or {@code broken} when the rehearsal
     * ended there.
     */
    public String when(RehearsedStop stop, String step) {
        int difference = Integer.compare(steps.indexOf(step), steps.indexOf(stop.step()));
        if (difference == 0) {
            return running() ? "now" : done() ? "past" : "broken";
        }
        return difference < 0 ? "past" : "ahead";
    }
}
