package fr.etape.web.staff.contributions;

import org.jspecify.annotations.Nullable;

/**
 * What a table wrote.
 *
 * @param theme code, for instance {@code eau}
 * @param text empty once it was deleted
 * @param version what its tag is made of
 * @param proposalId the proposal that it is a source of; null while it is none's
 */
record Contribution(
        String contributionId,
        String kind,
        String theme,
        @Nullable String territory,
        int table,
        int round,
        String language,
        String text,
        State state,
        @Nullable String rejection,
        long version,
        @Nullable String proposalId) {

    enum State {
        PENDING,
        APPROVED,
        REJECTED,
        ERASED
    }

    public String tag() {
        return "\"" + version + "\"";
    }

    public boolean mergeable() {
        return state == State.APPROVED && proposalId == null;
    }
}
