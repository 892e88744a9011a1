package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.journal.StateFormat;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.ApprovalTally;
import fr.etape.sessions.votes.counting.PointsBallot;
import fr.etape.sessions.votes.counting.PointsTally;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;

/** The votes of a stop as they are kept in snapshots. Tallies are made again from the ballots. */
public record VotesSnapshot(List<OfQuestion> questions) {

    public static final StateFormat<Votes> FORMAT =
            new JsonStateFormat<>(1, VotesSnapshot.class, VotesSnapshot::of, VotesSnapshot::votes);

    /** In a fixed order, so that the same state always gives the same bytes. */
    record Approved(String code, College college, SortedSet<String> shown, SortedSet<String> approved) {

        static Approved of(ApprovalBallot ballot) {
            return new Approved(
                    ballot.code(), ballot.college(), new TreeSet<>(ballot.shown()), new TreeSet<>(ballot.approved()));
        }

        ApprovalBallot ballot() {
            return new ApprovalBallot(code, college, shown, approved);
        }
    }

    record Spread(String code, College college, SortedMap<String, Integer> points) {

        static Spread of(PointsBallot ballot) {
            return new Spread(ballot.code(), ballot.college(), new TreeMap<>(ballot.points()));
        }

        PointsBallot ballot() {
            return new PointsBallot(code, college, points);
        }
    }

    record OfQuestion(
            QuestionOpened opened,
            Question.Status status,
            SortedMap<String, Integer> sheets,
            SortedMap<String, Integer> casts,
            List<Approved> approvals,
            List<Spread> points) {

        static OfQuestion of(Question question) {
            return new OfQuestion(
                    question.opened(),
                    question.status(),
                    new TreeMap<>(question.sheets()),
                    new TreeMap<>(question.casts()),
                    question.approvals().ballots().values().stream()
                            .map(Approved::of)
                            .sorted(Comparator.comparing(Approved::code))
                            .toList(),
                    question.points().ballots().values().stream()
                            .map(Spread::of)
                            .sorted(Comparator.comparing(Spread::code))
                            .toList());
        }

        Question question() {
            ApprovalTally approved = ApprovalTally.EMPTY;
            for (Approved ballot : approvals) {
                approved = approved.with(ballot.ballot());
            }
            PointsTally given = PointsTally.EMPTY;
            for (Spread ballot : points) {
                given = given.with(ballot.ballot());
            }
            return new Question(opened, status, HashTreePMap.from(sheets), HashTreePMap.from(casts), approved, given);
        }
    }

    private static VotesSnapshot of(Votes votes) {
        return new VotesSnapshot(new TreeMap<>(votes.questions())
                .values().stream().map(OfQuestion::of).toList());
    }

    private Votes votes() {
        Votes votes = Votes.NONE;
        for (OfQuestion question : questions) {
            votes = votes.with(question.question());
        }
        return votes;
    }
}
