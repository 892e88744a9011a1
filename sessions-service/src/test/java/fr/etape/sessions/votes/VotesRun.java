package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.journal.Decision;
import fr.etape.sessions.votes.Voter.Standing;
import fr.etape.sessions.votes.VotesCommand.CastApprovals;
import fr.etape.sessions.votes.VotesCommand.CastPoints;
import fr.etape.sessions.votes.VotesCommand.CloseQuestion;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.OpenPoints;
import fr.etape.sessions.votes.VotesCommand.TakeSheet;
import fr.etape.sessions.votes.VotesOutcome.Sheet;
import fr.etape.sessions.votes.counting.ApprovalRules;
import fr.etape.sessions.votes.counting.PointsRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The votes of a stop, played without stores. Voters are numbered. */
final class VotesRun {

    static final String STOP = "angers-2027-03";
    static final Instant NOW = Instant.parse("2027-03-18T13:30:00Z");
    static final QuestionKeys KEYS = new QuestionKeys("01".repeat(32), "02".repeat(32));
    static final String A = "0c6b7a52-3c1f-4c55-9d5e-6f1a7b0f2d10";
    static final String B = "7f3a0de4-8d1b-4b8e-9a35-0d6c2b41e977";

    private final VotesDecider decider = new VotesDecider();
    final List<VotesEvent> log = new ArrayList<>();
    Votes votes = decider.initialState();

    /** A number from 1 makes the id of a proposal. */
    static String proposal(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    static List<Idea> ideas(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Idea(proposal(number), "eau", "Idea " + number))
                .toList();
    }

    static College college(int voter) {
        return College.values()[voter % 3];
    }

    static Voter voter(int number) {
        return voter(number, Standing.SEATED);
    }

    static Voter voter(int number, Standing standing) {
        return Voter.of(new UUID(1, number), college(number)).knowing(standing, KEYS);
    }

    VotesOutcome send(VotesCommand<?> command) {
        return send(command, NOW);
    }

    VotesOutcome send(VotesCommand<?> command, Instant now) {
        Decision<VotesEvent, ? extends VotesOutcome> decision = decider.decide(votes, command, now);
        for (VotesEvent event : decision.events()) {
            log.add(event);
            votes = decider.evolve(votes, event);
        }
        return decision.outcome();
    }

    VotesOutcome openApprovals(int ideas) {
        return openApprovals(ideas, Electorate.SEATED, null);
    }

    VotesOutcome openApprovals(int ideas, Electorate electorate, @Nullable Instant until) {
        return send(new OpenApprovals(STOP, true, A, ideas(ideas), ApprovalRules.FOR_A_STOP, electorate, until, KEYS));
    }

    VotesOutcome openPoints(List<String> finalists, int places) {
        return send(new OpenPoints(B, A, finalists, PointsRules.FOR_A_STOP, places, Electorate.SEATED, null, KEYS));
    }

    List<String> sheet(String question, int voter) {
        return ((Sheet) send(new TakeSheet(question, voter(voter)))).proposals();
    }

    VotesOutcome approve(int voter, List<String> approvals) {
        return send(new CastApprovals(A, voter(voter), approvals));
    }

    VotesOutcome give(int voter, Map<String, Integer> points) {
        return send(new CastPoints(B, voter(voter), points));
    }

    VotesOutcome close(String question) {
        return send(new CloseQuestion(question, KEYS));
    }

    <T extends VotesEvent> List<T> events(Class<T> type) {
        return log.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
