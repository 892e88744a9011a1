package fr.etape.sessions.contributions;

import fr.etape.contracts.contributions.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know of one contribution.
 *
 * @param theme code of its theme
 * @param rejection why it was rejected; null while it is not
 * @param revision how often it was written
 * @param version number of events about it: what its ETag is made of
 * @param proposalId the proposal whose source it is; null while it is none's
 */
public record Contribution(
        TableInRound at,
        String theme,
        ContributionState state,
        @Nullable Rejection rejection,
        int revision,
        long version,
        @Nullable String proposalId) {

    static Contribution written(TableInRound at, String theme) {
        return new Contribution(at, theme, ContributionState.PENDING, null, 1, 1, null);
    }

    Contribution revised(String newTheme, int newRevision) {
        return new Contribution(at, newTheme, state, rejection, newRevision, version + 1, proposalId);
    }

    Contribution themed(String newTheme) {
        return new Contribution(at, newTheme, state, rejection, revision, version + 1, proposalId);
    }

    Contribution judged(ContributionState reached, @Nullable Rejection reason) {
        return new Contribution(at, theme, reached, reason, revision, version + 1, proposalId);
    }

    /** Being merged is no event about it, so its version stays. */
    Contribution in(@Nullable String proposal) {
        return new Contribution(at, theme, state, rejection, revision, version, proposal);
    }
}
