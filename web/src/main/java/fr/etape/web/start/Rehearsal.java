package fr.etape.web.start;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A rehearsal as the launcher tells of it.
 *
 * @param stopId nothing before the stop is open
 * @param sent how many of the {@code total} people have been sent
 * @param table the launcher's own comparison of all counts, as text, once it is done
 */
record Rehearsal(
        State state,
        @Nullable String stopId,
        int sent,
        int total,
        @Nullable JsonNode table) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public @Nullable String comparison() {
        return table != null && table.isString() ? table.stringValue() : null;
    }
}
