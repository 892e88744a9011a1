package fr.etape.sessions.votes;

import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.PointsGiven;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.PointsCast;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.SheetDealt;
import fr.etape.journal.Decision;
import fr.etape.sessions.votes.Admission.Admitted;
import fr.etape.sessions.votes.Admission.Refused;
import fr.etape.sessions.votes.VotesCommand.CastApprovals;
import fr.etape.sessions.votes.VotesCommand.CastPoints;
import fr.etape.sessions.votes.VotesCommand.TakeSheet;
import fr.etape.sessions.votes.VotesOutcome.Cast;
import fr.etape.sessions.votes.VotesOutcome.NoApprovals;
import fr.etape.sessions.votes.VotesOutcome.NoPoints;
import fr.etape.sessions.votes.VotesOutcome.OtherStage;
import fr.etape.sessions.votes.VotesOutcome.Sheet;
import fr.etape.sessions.votes.VotesOutcome.ToCast;
import fr.etape.sessions.votes.VotesOutcome.ToTake;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.ApprovalCheck;
import fr.etape.sessions.votes.counting.ApprovalRules;
import fr.etape.sessions.votes.counting.Ballot;
import fr.etape.sessions.votes.counting.PointsBallot;
import fr.etape.sessions.votes.counting.PointsCheck;
import fr.etape.sessions.votes.counting.PointsRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What voters do. A ballot that says what it said before is no new ballot, so a repeated request changes nothing. */
final class Casting {

    private Casting() {}

    static Decision<VotesEvent, ? extends ToTake> take(Votes votes, TakeSheet c, Instant now) {
        return switch (Admission.of(votes, c, now)) {
            case Refused refused -> Decision.nothing(refused.reason());
            case Admitted voter -> take(voter);
        };
    }

    private static Decision<VotesEvent, Sheet> take(Admitted voter) {
        Question question = voter.question();
        Sheet sheet = new Sheet(
                voter.stage(),
                voter.reading(),
                question.casts().getOrDefault(voter.ballot(), 0),
                question.ballot(voter.ballot()));
        return new Decision<>(dealt(voter), sheet);
    }

    static Decision<VotesEvent, ? extends ToCast> cast(Votes votes, CastApprovals c, Instant now) {
        return switch (Admission.of(votes, c, now)) {
            case Refused refused -> Decision.nothing(refused.reason());
            case Admitted voter
            when voter.stage() != Stage.APPROVALS -> Decision.nothing(new OtherStage(voter.stage()));
            case Admitted voter -> cast(voter, c.approvals());
        };
    }

    private static Decision<VotesEvent, ? extends ToCast> cast(Admitted voter, List<String> approvals) {
        BallotRules rules = voter.question().rules();
        ApprovalRules counted =
                new ApprovalRules(Question.rule(rules.ideasOnASheet()), Question.rule(rules.mostApprovals()));
        return switch (counted.check(voter.ballot(), voter.college(), voter.shown(), approvals)) {
            case ApprovalCheck.Accepted accepted -> store(voter, accepted.ballot());
            case ApprovalCheck wrong -> Decision.nothing(new NoApprovals(wrong));
        };
    }

    static Decision<VotesEvent, ? extends ToCast> cast(Votes votes, CastPoints c, Instant now) {
        return switch (Admission.of(votes, c, now)) {
            case Refused refused -> Decision.nothing(refused.reason());
            case Admitted voter when voter.stage() != Stage.POINTS -> Decision.nothing(new OtherStage(voter.stage()));
            case Admitted voter -> cast(voter, c);
        };
    }

    private static Decision<VotesEvent, ? extends ToCast> cast(Admitted voter, CastPoints c) {
        BallotRules rules = voter.question().rules();
        PointsRules counted = new PointsRules(
                Integer.MAX_VALUE,
                Question.rule(rules.points()),
                Question.rule(rules.leastProposals()),
                Question.rule(rules.mostOnOne()));
        return switch (counted.check(voter.ballot(), voter.college(), voter.shown(), c.points())) {
            case PointsCheck.Accepted accepted -> store(voter, accepted.ballot());
            case PointsCheck wrong -> Decision.nothing(new NoPoints(wrong));
        };
    }

    private static Decision<VotesEvent, Cast> store(Admitted voter, Ballot ballot) {
        int before = voter.question().casts().getOrDefault(voter.ballot(), 0);
        if (ballot.equals(voter.question().ballot(voter.ballot()))) {
            return Decision.nothing(new Cast(before));
        }
        List<VotesEvent> events = new ArrayList<>(dealt(voter));
        events.add(
                switch (ballot) {
                    case ApprovalBallot approvals -> cast(voter, approvals, before + 1);
                    case PointsBallot points -> cast(voter, points, before + 1);
                });
        return new Decision<>(events, new Cast(before + 1));
    }

    /** In the order of their ids: the order in which somebody read is theirs. */
    private static ApprovalsCast cast(Admitted voter, ApprovalBallot ballot, int castNumber) {
        QuestionOpened opened = voter.question().opened();
        return new ApprovalsCast(
                opened.stopId(),
                opened.rehearsal(),
                opened.questionId(),
                ballot.code(),
                castNumber,
                ballot.college(),
                List.copyOf(new TreeSet<>(ballot.shown())),
                List.copyOf(new TreeSet<>(ballot.approved())));
    }

    private static PointsCast cast(Admitted voter, PointsBallot ballot, int castNumber) {
        QuestionOpened opened = voter.question().opened();
        List<PointsGiven> spread = new TreeMap<>(ballot.points())
                .entrySet().stream()
                        .map(each -> new PointsGiven(each.getKey(), each.getValue()))
                        .toList();
        return new PointsCast(
                opened.stopId(),
                opened.rehearsal(),
                opened.questionId(),
                ballot.code(),
                castNumber,
                ballot.college(),
                spread);
    }

    private static List<VotesEvent> dealt(Admitted voter) {
        QuestionOpened opened = voter.question().opened();
        return voter.hasSheet()
                ? List.of()
                : List.of(new SheetDealt(
                        opened.stopId(), opened.rehearsal(), opened.questionId(), voter.ballot(), voter.sheet()));
    }
}
