package fr.etape.web.participant.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param items what the table wrote in this round, in that order */
record OwnTable(int table, int round, List<Written> items) {

    enum State {
        PENDING,
        APPROVED,
        REJECTED,
        ERASED
    }

    /**
     * @param theme code, for instance {@code eau}
     * @param text empty once it was deleted
     * @param version what its tag is made of
     */
    record Written(
            String contributionId,
            String kind,
            String theme,
            @Nullable String territory,
            String language,
            String text,
            State state,
            long version) {

        /** Whether the table may still write it anew. */
        public boolean pending() {
            return state == State.PENDING;
        }

        String tag() {
            return "\"" + version + "\"";
        }
    }

    /** The newest first, as a page shows them. */
    public List<Written> newestFirst() {
        return items.reversed();
    }
}
