package fr.etape.sessions.contributions.web;

import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.http.parameters.Parameters;
import fr.etape.sessions.contributions.ContributionState;
import fr.etape.sessions.contributions.documents.ContributionFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are asked for.
 *
 * @param merged whether they are sources of a proposal
 * @param after place after which to go on: {@code next} of the page before
 */
record ContributionQuery(
        @Nullable ContributionKind kind,
        @Nullable String theme,
        @Nullable ContributionState state,
        @Nullable Integer table,
        @Nullable Integer round,
        @Nullable Boolean merged,
        @Nullable Long after,
        @Nullable Integer limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    ContributionFilter filter() {
        return new ContributionFilter(kind, theme, state, table, round, merged, null);
    }

    long from() {
        return after == null ? 0 : after;
    }

    int most() {
        return limit == null ? USUAL : Parameters.between("limit", limit, 1, MOST);
    }
}
