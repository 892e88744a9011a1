package fr.etape.sessions.contributions.documents;

import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.sessions.contributions.ContributionState;
import fr.etape.sessions.contributions.TableInRound;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are wanted; whatever is null does not matter.
 *
 * @param theme code of a theme
 * @param merged whether they are sources of a proposal
 * @param at only of these tables; null for all
 */
public record ContributionFilter(
        @Nullable ContributionKind kind,
        @Nullable String theme,
        @Nullable ContributionState state,
        @Nullable Integer table,
        @Nullable Integer round,
        @Nullable Boolean merged,
        @Nullable Collection<TableInRound> at) {

    /** What is shown on the wall. */
    public static ContributionFilter approved() {
        return new ContributionFilter(null, null, ContributionState.APPROVED, null, null, null, null);
    }

    public static ContributionFilter ofTables(Collection<TableInRound> tables) {
        return new ContributionFilter(null, null, null, null, null, null, tables);
    }

    public ContributionFilter within(Collection<TableInRound> tables) {
        return new ContributionFilter(kind, theme, state, table, round, merged, tables);
    }
}
