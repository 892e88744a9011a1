package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.contributions.ContributionKind;
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
import java.time.Instant;
import java.util.SortedMap;

/**
 * What tables wrote, and what it was merged into.
 *
 * @param written by contribution id
 * @param proposals how many sources each has, by proposal id; those that were dissolved are left out
 */
public record Contributions(SortedMap<String, Contribution> written, SortedMap<String, Integer> proposals)
        implements Part {

    public static final Contributions NONE = new Contributions(Sorted.none(), Sorted.none());

    /** Where a contribution stands. */
    public enum State {
        WAITING,
        APPROVED,
        REJECTED
    }

    /** @param theme code of a theme */
    public record Contribution(ContributionKind kind, String theme, State state) {}

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof ContributionsEvent one ? next(one) : this;
    }

    private Contributions next(ContributionsEvent event) {
        return switch (event) {
            case ContributionWritten e -> with(e.contributionId(), e.contributionKind(), e.theme(), State.WAITING);
            case ContributionRevised e -> revised(e);
            case ContributionThemed e -> themed(e.contributionId(), e.theme());
            case ContributionApproved e -> moved(e.contributionId(), State.APPROVED);
            case ContributionRejected e -> moved(e.contributionId(), State.REJECTED);
            case ContributionErased e -> moved(e.contributionId(), State.REJECTED);
            case ProposalFormed e -> merged(e.proposalId(), e.sources().size());
            case ProposalRevised e -> this;
            case ProposalSourcesChanged e -> merged(e.proposalId(), e.sources().size());
            case ProposalDissolved e -> new Contributions(written, Sorted.with(proposals, e.proposalId(), null));
        };
    }

    private Contributions with(String id, ContributionKind kind, String theme, State state) {
        return new Contributions(Sorted.with(written, id, new Contribution(kind, theme, state)), proposals);
    }

    private Contributions revised(ContributionRevised e) {
        Contribution one = written.get(e.contributionId());
        State state = one == null ? State.WAITING : one.state();
        return with(e.contributionId(), e.contributionKind(), e.theme(), state);
    }

    private Contributions themed(String id, String theme) {
        Contribution one = written.get(id);
        return one == null ? this : with(id, one.kind(), theme, one.state());
    }

    private Contributions moved(String id, State state) {
        Contribution one = written.get(id);
        return one == null ? this : with(id, one.kind(), one.theme(), state);
    }

    private Contributions merged(String proposalId, int sources) {
        return new Contributions(written, Sorted.with(proposals, proposalId, sources));
    }
}
