package fr.etape.web.participant.table;

import java.util.List;

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
     */
    record Written(String contributionId, String kind, String theme, String language, String text, State state) {}

    /** The newest first, as a page shows them. */
    public List<Written> newestFirst() {
        return items.reversed();
    }
}
