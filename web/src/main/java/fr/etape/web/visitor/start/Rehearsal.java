package fr.etape.web.visitor.start;

import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as the launcher tells of it.
 *
 * @param stopId nothing before the stop is open
 * @param sent how many of the {@code total} people have been sent
 * @param table nothing before all people are sent
 * @param problem why it failed, in the launcher's words; nothing unless it did
 */
record Rehearsal(
        State state,
        @Nullable String stopId,
        int sent,
        int total,
        @Nullable Comparison table,
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

    /** Its message: how far it is. */
    public String progress() {
        if (failed()) {
            return "rehearsal.failed";
        }
        return total == 0 ? "rehearsal.opening" : "rehearsal.sent";
    }
}
