package fr.etape.sessions.votes;

import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Candidate;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.journal.Decision;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.OpenPoints;
import fr.etape.sessions.votes.VotesOutcome.AnotherIsOpen;
import fr.etape.sessions.votes.VotesOutcome.KeyReused;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.NotAmongThem;
import fr.etape.sessions.votes.VotesOutcome.Opened;
import fr.etape.sessions.votes.VotesOutcome.StillOpen;
import fr.etape.sessions.votes.VotesOutcome.ToOpen;
import fr.etape.sessions.votes.VotesOutcome.TooFew;
import fr.etape.sessions.votes.VotesOutcome.TooMany;
import fr.etape.sessions.votes.lots.Lots;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How a question begins. */
final class Opening {

    /** As the result names them: whoever counts otherwise raises the number after the @. */
    static final String APPROVALS = "approvals@1";

    static final String EQUAL_SHARES = "equal-shares@1";

    /** One proposal is no choice. */
    private static final int LEAST_IDEAS = 2;

    private Opening() {}

    static Decision<VotesEvent, ? extends ToOpen> open(Votes votes, OpenApprovals c) {
        QuestionOpened opened = new QuestionOpened(
                c.stopId(),
                c.rehearsal(),
                c.questionId(),
                Stage.APPROVALS,
                APPROVALS,
                BallotRules.ofApprovals(c.rules().ideasOnASheet(), c.rules().mostApprovals()),
                c.electorate(),
                candidates(c.questionId(), c.keys(), c.ideas()),
                null,
                c.ballotsUntil());
        if (votes.question(c.questionId()) != null) {
            return repeated(votes, opened);
        }
        return c.ideas().size() < LEAST_IDEAS ? Decision.nothing(new TooFew(LEAST_IDEAS)) : begin(votes, opened);
    }

    static Decision<VotesEvent, ? extends ToOpen> open(Votes votes, OpenPoints c) {
        Question before = votes.question(c.finalistsOf());
        if (before == null || before.opened().stage() != Stage.APPROVALS) {
            return Decision.nothing(new NoSuchQuestion());
        }
        Set<String> unknown = notAmong(before.proposals(), c.finalists());
        if (!unknown.isEmpty()) {
            return Decision.nothing(new NotAmongThem(unknown));
        }
        QuestionOpened opened = opened(c, before.opened());
        if (votes.question(c.questionId()) != null) {
            return repeated(votes, opened);
        }
        if (before.status() == Question.Status.OPEN) {
            return Decision.nothing(new StillOpen());
        }
        if (c.finalists().size() > c.rules().mostFinalists()) {
            return Decision.nothing(new TooMany(c.rules().mostFinalists()));
        }
        int least = Math.max(c.rules().leastFinalists(), LEAST_IDEAS);
        return c.finalists().size() < least ? Decision.nothing(new TooFew(least)) : begin(votes, opened);
    }

    private static QuestionOpened opened(OpenPoints c, QuestionOpened before) {
        List<Idea> finalists = before.candidates().stream()
                .filter(candidate -> c.finalists().contains(candidate.proposalId()))
                .map(candidate -> new Idea(candidate.proposalId(), candidate.theme(), ""))
                .toList();
        return new QuestionOpened(
                before.stopId(),
                before.rehearsal(),
                c.questionId(),
                Stage.POINTS,
                EQUAL_SHARES,
                BallotRules.ofPoints(
                        c.rules().points(),
                        c.rules().leastProposals(),
                        c.rules().mostOnOne(),
                        c.places()),
                c.electorate(),
                candidates(c.questionId(), c.keys(), finalists),
                c.finalistsOf(),
                c.ballotsUntil());
    }

    /** In the order of their ids, which says nothing. */
    private static List<Candidate> candidates(String questionId, QuestionKeys keys, List<Idea> ideas) {
        Lots lots = Lots.of(
                keys.lots(), questionId, ideas.stream().map(Idea::proposalId).toList());
        return ideas.stream()
                .map(idea -> new Candidate(
                        idea.proposalId(), idea.theme(), lots.numbers().getOrDefault(idea.proposalId(), "")))
                .sorted(Comparator.comparing(Candidate::proposalId))
                .toList();
    }

    private static Set<String> notAmong(Set<String> proposals, List<String> finalists) {
        Set<String> once = new HashSet<>();
        Set<String> wrong = new TreeSet<>();
        for (String finalist : finalists) {
            if (!once.add(finalist) || !proposals.contains(finalist)) {
                wrong.add(finalist);
            }
        }
        return wrong;
    }

    /** The keys of a repeated command are others, and so are the lots; the proposals may have changed since. */
    private static Decision<VotesEvent, ? extends ToOpen> repeated(Votes votes, QuestionOpened asked) {
        Question question = votes.question(asked.questionId());
        boolean same = question != null
                && question.opened().stage() == asked.stage()
                && question.opened().rules().equals(asked.rules())
                && (asked.stage() == Stage.APPROVALS
                        || question.proposals().equals(Question.of(asked).proposals()));
        return Decision.nothing(same ? new Opened() : new KeyReused());
    }

    private static Decision<VotesEvent, ? extends ToOpen> begin(Votes votes, QuestionOpened opened) {
        return votes.hasOpenQuestion()
                ? Decision.nothing(new AnotherIsOpen())
                : new Decision<>(List.of(opened), new Opened());
    }
}
