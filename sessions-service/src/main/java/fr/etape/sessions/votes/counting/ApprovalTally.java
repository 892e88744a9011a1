package fr.etape.sessions.votes.counting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Stage A as a fold: each accepted ballot in the order of the log, the last one of a code in place of the one before.
 * Immutable.
 *
 * @param ballots the ballot that counts, by code
 * @param ideas approvals of each idea that somebody saw
 */
public record ApprovalTally(PMap<String, ApprovalBallot> ballots, PMap<String, Approvals> ideas) {

    public static final ApprovalTally EMPTY = new ApprovalTally(HashTreePMap.empty(), HashTreePMap.empty());

    /** The tally after one more ballot. The number of voters grows only with a new code. */
    public ApprovalTally with(ApprovalBallot ballot) {
        ApprovalBallot replaced = ballots.get(ballot.code());
        PMap<String, Approvals> counted = replaced == null ? ideas : count(ideas, replaced, -1);
        return new ApprovalTally(ballots.plus(ballot.code(), ballot), count(counted, ballot, 1));
    }

    /** The same tally from all ballots at once, in the order of the log: a check that shares no step with the fold. */
    public static ApprovalTally recount(List<ApprovalBallot> log) {
        Map<String, ApprovalBallot> last = new LinkedHashMap<>();
        log.forEach(ballot -> last.put(ballot.code(), ballot));
        Map<String, Approvals> ideas = new HashMap<>();
        for (ApprovalBallot ballot : last.values()) {
            for (String idea : ballot.shown()) {
                ideas.computeIfAbsent(idea, seen -> of(last.values(), Set.of(seen)));
            }
        }
        return new ApprovalTally(HashTreePMap.from(last), HashTreePMap.from(ideas));
    }

    /** Of one idea. */
    public Approvals of(String idea) {
        return ideas.getOrDefault(idea, Approvals.NONE);
    }

    /** Of a proposal merged from these ideas: voters who saw at least one, and approved at least one. */
    public Approvals of(Set<String> sources) {
        return of(ballots.values(), sources);
    }

    public CollegeCounts voters() {
        return CollegeCounts.of(ballots.values().stream());
    }

    /** Voters who saw at least one of the ideas. */
    public CollegeCounts viewers(Set<String> sources) {
        return CollegeCounts.of(ballots.values().stream().filter(ballot -> anyOf(sources, ballot.shown())));
    }

    /** Voters who approved at least one of the ideas. */
    public CollegeCounts approvers(Set<String> sources) {
        return CollegeCounts.of(ballots.values().stream().filter(ballot -> anyOf(sources, ballot.approved())));
    }

    private static Approvals of(Collection<ApprovalBallot> ballots, Set<String> sources) {
        Approvals approvals = Approvals.NONE;
        for (ApprovalBallot ballot : ballots) {
            if (anyOf(sources, ballot.shown())) {
                approvals = approvals.plus(1, anyOf(sources, ballot.approved()) ? 1 : 0);
            }
        }
        return approvals;
    }

    private static boolean anyOf(Set<String> sources, Set<String> ideas) {
        return !Collections.disjoint(sources, ideas);
    }

    private static PMap<String, Approvals> count(PMap<String, Approvals> before, ApprovalBallot ballot, int sign) {
        PMap<String, Approvals> ideas = before;
        for (String idea : ballot.shown()) {
            Approvals approvals = ideas.getOrDefault(idea, Approvals.NONE)
                    .plus(sign, ballot.approved().contains(idea) ? sign : 0);
            ideas = approvals.equals(Approvals.NONE) ? ideas.minus(idea) : ideas.plus(idea, approvals);
        }
        return ideas;
    }
}
