package fr.etape.sessions.contributions;

import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionWritten;
import fr.etape.journal.Decision;
import fr.etape.sessions.contributions.ContributionsCommand.Creating;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.ContributionsCommand.Write;
import fr.etape.sessions.contributions.ContributionsOutcome.AlreadyModerated;
import fr.etape.sessions.contributions.ContributionsOutcome.Done;
import fr.etape.sessions.contributions.ContributionsOutcome.KeyReused;
import fr.etape.sessions.contributions.ContributionsOutcome.NotThere;
import fr.etape.sessions.contributions.ContributionsOutcome.Outdated;
import fr.etape.sessions.contributions.ContributionsOutcome.TableIsFull;
import java.util.List;
import java.util.function.Supplier;

/** What a table may do. */
final class Writing {

    private Writing() {}

    /** A code is on a card that lies on a table for all to see, so what it opens has an end. */
    static Decision<ContributionsEvent, ? extends ContributionsOutcome> write(Contributions all, Write c) {
        return once(
                c,
                () -> all.countAt(c.at()) < c.most()
                        ? new Decision<>(
                                List.of(written(c)), new Done(c.request().id()))
                        : Decision.nothing(new TableIsFull(c.most())));
    }

    private static ContributionWritten written(Write c) {
        return new ContributionWritten(
                c.stopId(),
                c.rehearsal(),
                c.request().id(),
                c.content().kind(),
                c.content().theme().code(),
                c.content().territory(),
                c.at().table(),
                c.at().round(),
                c.content().wording().language(),
                c.content().wording().length(),
                1);
    }

    /** A repetition is told what the first made, whatever became of that since. */
    static Decision<ContributionsEvent, ? extends ContributionsOutcome> once(
            Creating c, Supplier<Decision<ContributionsEvent, ? extends ContributionsOutcome>> first) {
        if (c.earlier() == null) {
            return first.get();
        }
        return Decision.nothing(
                c.request().repeats(c.earlier()) ? new Done(c.earlier().id()) : new KeyReused());
    }

    /** Whoever sends the same text again, after an answer was lost, has what they asked for. */
    static Decision<ContributionsEvent, ? extends ContributionsOutcome> revise(Contributions all, Revise c) {
        Contribution before = all.contribution(c.contributionId());
        if (before == null || !c.by().contains(before.at())) {
            return Decision.nothing(new NotThere());
        }
        if (c.content().equals(c.present())) {
            return Decision.nothing(new Done(c.contributionId()));
        }
        if (before.state() != ContributionState.PENDING) {
            return Decision.nothing(new AlreadyModerated());
        }
        return c.version() != null && c.version() != before.version()
                ? Decision.nothing(new Outdated())
                : new Decision<>(List.of(revised(all, c, before.revision() + 1)), new Done(c.contributionId()));
    }

    private static ContributionRevised revised(Contributions all, Revise c, int revision) {
        return new ContributionRevised(
                all.stopId(),
                all.rehearsal(),
                c.contributionId(),
                c.content().kind(),
                c.content().theme().code(),
                c.content().territory(),
                c.content().wording().language(),
                c.content().wording().length(),
                revision);
    }
}
