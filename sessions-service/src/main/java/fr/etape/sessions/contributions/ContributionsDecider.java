package fr.etape.sessions.contributions;

import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionApproved;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionErased;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRejected;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionThemed;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionWritten;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalDissolved;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalFormed;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalSourcesChanged;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.contributions.ContributionsCommand.ChangeSources;
import fr.etape.sessions.contributions.ContributionsCommand.Dissolve;
import fr.etape.sessions.contributions.ContributionsCommand.Erase;
import fr.etape.sessions.contributions.ContributionsCommand.FormProposal;
import fr.etape.sessions.contributions.ContributionsCommand.Moderate;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.ContributionsCommand.ReviseProposal;
import fr.etape.sessions.contributions.ContributionsCommand.Write;
import java.time.Instant;
import java.util.Objects;
import org.pcollections.TreePVector;

/**
 * The rules: a table revises what it wrote until it is moderated; only approved contributions are merged, each into one
 * proposal at most; a source stays approved; dissolving a proposal leaves its sources as they were. Asking again for
 * what is already so changes nothing.
 */
public final class ContributionsDecider
        implements Decider<Contributions, ContributionsCommand, ContributionsEvent, ContributionsOutcome> {

    @Override
    public Contributions initialState() {
        return Contributions.NONE;
    }

    @Override
    public Decision<ContributionsEvent, ? extends ContributionsOutcome> decide(
            Contributions all, ContributionsCommand command, Instant now) {
        return switch (command) {
            case Write c -> Writing.write(all, c);
            case Revise c -> Writing.revise(all, c);
            case Moderate c -> Moderation.moderate(all, c);
            case Erase c -> Moderation.erase(all, c);
            case FormProposal c -> Merging.form(all, c);
            case ReviseProposal c -> Merging.revise(all, c);
            case ChangeSources c -> Merging.change(all, c);
            case Dissolve c -> Merging.dissolve(all, c);
        };
    }

    @Override
    public Contributions evolve(Contributions all, ContributionsEvent event) {
        return switch (event) {
            case ContributionWritten e ->
                all.at(e.stopId(), e.rehearsal())
                        .with(
                                e.contributionId(),
                                Contribution.written(new TableInRound(e.table(), e.round()), e.theme()));
            case ContributionRevised e ->
                all.with(e.contributionId(), known(all, e.contributionId()).revised(e.theme(), e.revision()));
            case ContributionThemed e ->
                all.with(e.contributionId(), known(all, e.contributionId()).themed(e.theme()));
            case ContributionApproved e ->
                all.with(e.contributionId(), known(all, e.contributionId()).judged(ContributionState.APPROVED, null));
            case ContributionRejected e ->
                all.with(
                        e.contributionId(),
                        known(all, e.contributionId()).judged(ContributionState.REJECTED, e.rejection()));
            case ContributionErased e -> erased(all, e.contributionId());
            case ProposalFormed e -> all.withSources(e.proposalId(), Proposal.forming(e.theme()), e.sources());
            case ProposalRevised e ->
                all.with(e.proposalId(), merged(all, e.proposalId()).revised(e.theme(), e.revision()));
            case ProposalSourcesChanged e -> all.withSources(e.proposalId(), merged(all, e.proposalId()), e.sources());
            case ProposalDissolved e ->
                all.withSources(e.proposalId(), merged(all, e.proposalId()), TreePVector.empty());
        };
    }

    private static Contributions erased(Contributions all, String contributionId) {
        Contribution before = known(all, contributionId);
        return all.with(contributionId, before.judged(ContributionState.ERASED, before.rejection()));
    }

    private static Contribution known(Contributions all, String contributionId) {
        return Objects.requireNonNull(all.contribution(contributionId), "an event before it was written");
    }

    private static Proposal merged(Contributions all, String proposalId) {
        return Objects.requireNonNull(all.proposal(proposalId), "an event before it was formed");
    }
}
