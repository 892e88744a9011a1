package fr.etape.sessions.contributions;

import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalDissolved;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalFormed;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalSourcesChanged;
import fr.etape.journal.Decision;
import fr.etape.sessions.contributions.ContributionsCommand.ChangeSources;
import fr.etape.sessions.contributions.ContributionsCommand.Dissolve;
import fr.etape.sessions.contributions.ContributionsCommand.FormProposal;
import fr.etape.sessions.contributions.ContributionsCommand.ReviseProposal;
import fr.etape.sessions.contributions.ContributionsOutcome.Done;
import fr.etape.sessions.contributions.ContributionsOutcome.IsDissolved;
import fr.etape.sessions.contributions.ContributionsOutcome.MergedElsewhere;
import fr.etape.sessions.contributions.ContributionsOutcome.NotApproved;
import fr.etape.sessions.contributions.ContributionsOutcome.NotThere;
import fr.etape.sessions.contributions.ContributionsOutcome.Outdated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merging contributions into proposals and taking them apart. A contribution keeps its text whatever is done here. */
final class Merging {

    private Merging() {}

    static Decision<ContributionsEvent, ? extends ContributionsOutcome> form(Contributions all, FormProposal c) {
        return Writing.once(c, () -> {
            String id = c.request().id();
            ContributionsOutcome refusal = refusal(all, id, c.sources());
            return refusal != null
                    ? Decision.nothing(refusal)
                    : done(
                            id,
                            new ProposalFormed(
                                    all.stopId(),
                                    all.rehearsal(),
                                    id,
                                    c.theme().code(),
                                    c.sources(),
                                    c.wording().language(),
                                    c.wording().length(),
                                    1));
        });
    }

    /** Null when all can be sources of this proposal. */
    private static @Nullable ContributionsOutcome refusal(Contributions all, String proposalId, List<String> sources) {
        for (String source : sources) {
            Contribution contribution = all.contribution(source);
            if (contribution == null || contribution.state() != ContributionState.APPROVED) {
                return new NotApproved(source);
            }
            String elsewhere = contribution.proposalId();
            if (elsewhere != null && !elsewhere.equals(proposalId)) {
                return new MergedElsewhere(source, elsewhere);
            }
        }
        return null;
    }

    static Decision<ContributionsEvent, ? extends ContributionsOutcome> revise(Contributions all, ReviseProposal c) {
        Proposal before = all.proposal(c.proposalId());
        if (before == null) {
            return Decision.nothing(new NotThere());
        }
        if (before.dissolved()) {
            return Decision.nothing(new IsDissolved());
        }
        return isOutdated(c.version(), before)
                ? Decision.nothing(new Outdated())
                : done(
                        c.proposalId(),
                        new ProposalRevised(
                                all.stopId(),
                                all.rehearsal(),
                                c.proposalId(),
                                c.theme().code(),
                                c.wording().language(),
                                c.wording().length(),
                                before.revision() + 1));
    }

    static Decision<ContributionsEvent, ? extends ContributionsOutcome> change(Contributions all, ChangeSources c) {
        Proposal before = all.proposal(c.proposalId());
        if (before == null) {
            return Decision.nothing(new NotThere());
        }
        if (before.sources().equals(c.sources())) {
            return Decision.nothing(new Done(c.proposalId()));
        }
        if (isOutdated(c.version(), before)) {
            return Decision.nothing(new Outdated());
        }
        ContributionsOutcome refusal = refusal(all, c.proposalId(), c.sources());
        return refusal != null
                ? Decision.nothing(refusal)
                : done(
                        c.proposalId(),
                        new ProposalSourcesChanged(all.stopId(), all.rehearsal(), c.proposalId(), c.sources()));
    }

    static Decision<ContributionsEvent, ? extends ContributionsOutcome> dissolve(Contributions all, Dissolve c) {
        Proposal before = all.proposal(c.proposalId());
        if (before == null) {
            return Decision.nothing(new NotThere());
        }
        if (before.dissolved()) {
            return Decision.nothing(new Done(c.proposalId()));
        }
        return isOutdated(c.version(), before)
                ? Decision.nothing(new Outdated())
                : done(c.proposalId(), new ProposalDissolved(all.stopId(), all.rehearsal(), c.proposalId()));
    }

    private static boolean isOutdated(@Nullable Long version, Proposal before) {
        return version != null && version != before.version();
    }

    private static Decision<ContributionsEvent, ContributionsOutcome> done(String id, ContributionsEvent event) {
        return new Decision<>(List.of(event), new Done(id));
    }
}
