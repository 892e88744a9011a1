package fr.etape.contracts.contributions;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import fr.etape.contracts.TerritoryType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a stop write down, how it is moderated, and the proposals that it is merged into. Texts are in
 * none of these events. Ids are random UUIDs; a theme is the {@link fr.etape.contracts.Theme#code code} of one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ContributionsEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("contributions");

    /** An event about one contribution. */
    sealed interface OfContribution extends ContributionsEvent {
        String contributionId();

        @Override
        default String subject() {
            return contributionId();
        }
    }

    /** An event about one proposal. A contribution is a source of one proposal at most. */
    sealed interface OfProposal extends ContributionsEvent {
        String proposalId();

        @Override
        default String subject() {
            return proposalId();
        }
    }

    /**
     * A table wrote something down. It waits for moderation.
     *
     * @param territory what kind of territory it is about; null when it was not said
     * @param table number of the table in its round
     * @param round from 1
     * @param language of the text: {@code fr} or {@code en}
     * @param length of the text, in code points
     * @param revision 1
     */
    @EventType("fr.etape.contribution.written.v1")
    record ContributionWritten(
            String stopId,
            boolean rehearsal,
            String contributionId,
            ContributionKind contributionKind,
            String theme,
            @Nullable TerritoryType territory,
            int table,
            int round,
            String language,
            int length,
            int revision)
            implements OfContribution {}

    /**
     * Its table wrote it anew, before it was moderated. Carries all that can change.
     *
     * @param revision one more than before
     */
    @EventType("fr.etape.contribution.revised.v1")
    record ContributionRevised(
            String stopId,
            boolean rehearsal,
            String contributionId,
            ContributionKind contributionKind,
            String theme,
            @Nullable TerritoryType territory,
            String language,
            int length,
            int revision)
            implements OfContribution {}

    /** An organiser gave it another theme. */
    @EventType("fr.etape.contribution.themed.v1")
    record ContributionThemed(String stopId, boolean rehearsal, String contributionId, String theme)
            implements OfContribution {}

    /** It is shown on the wall from now on, and can become a source of a proposal. */
    @EventType("fr.etape.contribution.approved.v1")
    record ContributionApproved(String stopId, boolean rehearsal, String contributionId) implements OfContribution {}

    /** It is not used. An organiser can approve it later. */
    @EventType("fr.etape.contribution.rejected.v1")
    record ContributionRejected(String stopId, boolean rehearsal, String contributionId, Rejection rejection)
            implements OfContribution {}

    /** The text of a rejected contribution was deleted, in all its revisions. Final: it stays rejected. */
    @EventType("fr.etape.contribution.erased.v1")
    record ContributionErased(String stopId, boolean rehearsal, String contributionId) implements OfContribution {}

    /**
     * Approved contributions were merged into a proposal.
     *
     * @param sources ids of the contributions, at least one, each once
     * @param language of the proposal's text: {@code fr} or {@code en}
     * @param length of the proposal's text, in code points
     * @param revision 1
     */
    @EventType("fr.etape.proposal.formed.v1")
    record ProposalFormed(
            String stopId,
            boolean rehearsal,
            String proposalId,
            String theme,
            List<String> sources,
            String language,
            int length,
            int revision)
            implements OfProposal {}

    /**
     * Its text or its theme changed; its sources did not.
     *
     * @param revision one more than before
     */
    @EventType("fr.etape.proposal.revised.v1")
    record ProposalRevised(
            String stopId,
            boolean rehearsal,
            String proposalId,
            String theme,
            String language,
            int length,
            int revision)
            implements OfProposal {}

    /**
     * Contributions were added to a proposal or taken out. Brings a proposal back that was dissolved.
     *
     * @param sources all of them from now on, at least one
     */
    @EventType("fr.etape.proposal.sources-changed.v1")
    record ProposalSourcesChanged(String stopId, boolean rehearsal, String proposalId, List<String> sources)
            implements OfProposal {}

    /** The proposal is no more; its sources are as they were before they were merged. */
    @EventType("fr.etape.proposal.dissolved.v1")
    record ProposalDissolved(String stopId, boolean rehearsal, String proposalId) implements OfProposal {}
}
