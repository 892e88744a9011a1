package fr.etape.sessions.contributions;

import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tables and organisers ask for. Whether their sender may ask for it was checked before, and texts are clean. A
 * {@code version} is that of what the sender has seen; null for whoever does not care.
 */
public sealed interface ContributionsCommand extends Command<ContributionsCommand, ContributionsOutcome> {

    /** Has a key by which a repetition is known. */
    sealed interface Creating extends ContributionsCommand {
        FirstRequest request();

        @Nullable
        FirstRequest earlier();

        /** With {@code earlier}, the request that came with the same key before; null when none did. */
        Creating after(@Nullable FirstRequest earlier);
    }

    /** @param most that a table writes in one round */
    @CommandType("contributions.write")
    record Write(
            String stopId,
            boolean rehearsal,
            TableInRound at,
            Content content,
            FirstRequest request,
            int most,
            @Nullable FirstRequest earlier)
            implements Creating {

        @Override
        public Write after(@Nullable FirstRequest found) {
            return new Write(stopId, rehearsal, at, content, request, most, found);
        }
    }

    /**
     * @param by tables for which the sender writes
     * @param present what is written now; null until the documents were asked
     */
    @CommandType("contributions.revise")
    record Revise(
            String contributionId,
            @Nullable Long version,
            List<TableInRound> by,
            Content content,
            @Nullable Content present)
            implements ContributionsCommand {

        public Revise over(@Nullable Content found) {
            return new Revise(contributionId, version, by, content, found);
        }
    }

    /**
     * @param theme the new one; null leaves it as it is
     * @param approve null leaves the state as it is
     * @param rejection why it is not approved; null when it is
     */
    @CommandType("contributions.moderate")
    record Moderate(
            String contributionId,
            @Nullable Long version,
            @Nullable Theme theme,
            @Nullable Boolean approve,
            @Nullable Rejection rejection)
            implements ContributionsCommand {}

    @CommandType("contributions.erase")
    record Erase(String contributionId) implements ContributionsCommand {}

    @CommandType("contributions.form-proposal")
    record FormProposal(
            Theme theme,
            Wording wording,
            List<String> sources,
            FirstRequest request,
            @Nullable FirstRequest earlier) implements Creating {

        @Override
        public FormProposal after(@Nullable FirstRequest found) {
            return new FormProposal(theme, wording, sources, request, found);
        }
    }

    @CommandType("contributions.revise-proposal")
    record ReviseProposal(String proposalId, @Nullable Long version, Theme theme, Wording wording)
            implements ContributionsCommand {}

    /** @param sources all of them from now on */
    @CommandType("contributions.change-sources")
    record ChangeSources(String proposalId, @Nullable Long version, List<String> sources)
            implements ContributionsCommand {}

    @CommandType("contributions.dissolve-proposal")
    record Dissolve(String proposalId, @Nullable Long version) implements ContributionsCommand {}
}
