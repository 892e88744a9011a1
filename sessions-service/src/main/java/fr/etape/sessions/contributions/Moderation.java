package fr.etape.sessions.contributions;

import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionApproved;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionErased;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRejected;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionThemed;
import fr.etape.journal.Decision;
import fr.etape.sessions.contributions.ContributionsCommand.Erase;
import fr.etape.sessions.contributions.ContributionsCommand.Moderate;
import fr.etape.sessions.contributions.ContributionsOutcome.Done;
import fr.etape.sessions.contributions.ContributionsOutcome.IsErased;
import fr.etape.sessions.contributions.ContributionsOutcome.IsSource;
import fr.etape.sessions.contributions.ContributionsOutcome.NotRejected;
import fr.etape.sessions.contributions.ContributionsOutcome.NotThere;
import fr.etape.sessions.contributions.ContributionsOutcome.Outdated;
import java.util.ArrayList;
import java.util.List;

/** What organisers may do about one contribution. */
final class Moderation {

    private Moderation() {}

    /** The version comes first: a verdict is on the text that was read. */
    static Decision<ContributionsEvent, ? extends ContributionsOutcome> moderate(Contributions all, Moderate c) {
        Contribution before = all.contribution(c.contributionId());
        if (before == null) {
            return Decision.nothing(new NotThere());
        }
        if (before.state() == ContributionState.ERASED) {
            return Decision.nothing(new IsErased());
        }
        if (c.version() != null && c.version() != before.version()) {
            return Decision.nothing(new Outdated());
        }
        return before.proposalId() != null && Boolean.FALSE.equals(c.approve())
                ? Decision.nothing(new IsSource(before.proposalId()))
                : new Decision<>(changes(all, before, c), new Done(c.contributionId()));
    }

    private static List<ContributionsEvent> changes(Contributions all, Contribution before, Moderate c) {
        List<ContributionsEvent> changes = new ArrayList<>();
        String id = c.contributionId();
        if (c.theme() != null && !c.theme().code().equals(before.theme())) {
            changes.add(new ContributionThemed(
                    all.stopId(), all.rehearsal(), id, c.theme().code()));
        }
        if (Boolean.TRUE.equals(c.approve()) && before.state() != ContributionState.APPROVED) {
            changes.add(new ContributionApproved(all.stopId(), all.rehearsal(), id));
        } else if (c.rejection() != null && c.rejection() != before.rejection()) {
            changes.add(new ContributionRejected(all.stopId(), all.rehearsal(), id, c.rejection()));
        }
        return changes;
    }

    static Decision<ContributionsEvent, ? extends ContributionsOutcome> erase(Contributions all, Erase c) {
        Contribution before = all.contribution(c.contributionId());
        if (before == null) {
            return Decision.nothing(new NotThere());
        }
        return switch (before.state()) {
            case PENDING, APPROVED -> Decision.nothing(new NotRejected());
            case ERASED -> Decision.nothing(new Done(c.contributionId()));
            case REJECTED ->
                new Decision<>(
                        List.of(new ContributionErased(all.stopId(), all.rehearsal(), c.contributionId())),
                        new Done(c.contributionId()));
        };
    }
}
