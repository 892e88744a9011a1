package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergesTest {

    private static final Set<String> AB = Set.of("a", "b");

    /** a has the voters 1 to 10, b has 8 to 15. */
    private static final ApprovalTally TEN_AND_EIGHT = tenAndEight();

    private static ApprovalTally tenAndEight() {
        ApprovalTally tally = ApprovalTally.EMPTY;
        for (int voter = 1; voter <= 15; voter++) {
            String[] approved = Stream.of(voter <= 10 ? "a" : "", voter >= 8 ? "b" : "")
                    .filter(idea -> !idea.isEmpty())
                    .toArray(String[]::new);
            tally = tally.with(Ballots.approving("v" + voter, AB, approved));
        }
        return tally;
    }

    private static int support(Merges merges, String proposal) {
        return TEN_AND_EIGHT.approvers(merges.votedOn(proposal)).total();
    }

    @Test
    void aMergedProposalHasTheDistinctVotersOfItsSources() {
        Merges merged = Merges.NONE.merge("m", AB);

        assertThat(support(Merges.NONE, "a")).isEqualTo(10);
        assertThat(support(Merges.NONE, "b")).isEqualTo(8);
        assertThat(support(merged, "m")).isEqualTo(15);
        assertThat(TEN_AND_EIGHT.of(merged.votedOn("m"))).isEqualTo(new Approvals(15, 15));
    }

    @Test
    void eachVoteStaysWithItsSourceAndTakingApartGivesItBack() {
        Merges merged = Merges.NONE.merge("m", AB);
        Merges apart = merged.takeApart("m");

        assertThat(support(merged, "a")).isEqualTo(10);
        assertThat(merged.within("a")).isTrue();
        assertThat(apart).isEqualTo(Merges.NONE);
        assertThat(support(apart, "a")).isEqualTo(10);
        assertThat(support(apart, "b")).isEqualTo(8);
        assertThat(apart.within("a")).isFalse();
    }

    @Test
    void aMergeMayBeMergedAgain() {
        Merges merges = Merges.NONE.merge("m", AB).merge("n", Set.of("m", "c"));

        assertThat(merges.votedOn("n")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(merges.votedOn("m")).containsExactlyInAnyOrder("a", "b");
        assertThatThrownBy(() -> merges.takeApart("m")).hasMessage("m cannot be taken apart");
        assertThat(merges.takeApart("n").takeApart("m")).isEqualTo(Merges.NONE);
    }

    @Test
    void aProposalIsInOneMergeAndNeverInItself() {
        Merges merges = Merges.NONE.merge("m", AB);

        assertThatThrownBy(() -> merges.merge("n", Set.of("a", "c"))).hasMessage("a belongs to a merge already");
        assertThatThrownBy(() -> merges.merge("m", Set.of("c", "d"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merges.merge("a", Set.of("m", "c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merges.merge("n", Set.of("n", "c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merges.merge("n", Set.of("c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merges.takeApart("a")).hasMessage("a cannot be taken apart");
    }

    @Test
    void whateverIsMergedAndTakenApartEachCountIsAsItWasBefore() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            ApprovalTally tally = ApprovalTally.EMPTY;
            for (ApprovalBallot ballot : Ballots.randomApprovals(random, 60, 40, 25)) {
                tally = tally.with(ballot);
            }
            mergeAndTakeApart(random, tally);
        }
    }

    private static void mergeAndTakeApart(Random random, ApprovalTally tally) {
        List<String> lines = new ArrayList<>(tally.ideas().keySet());
        Deque<String> merged = new ArrayDeque<>();
        Deque<Map<String, Approvals>> before = new ArrayDeque<>();
        Merges merges = Merges.NONE;
        for (int i = 0; i < 12; i++) {
            before.push(counts(tally, merges, lines));
            Set<String> parts =
                    Set.of(lines.remove(random.nextInt(lines.size())), lines.remove(random.nextInt(lines.size())));
            merges = merges.merge("m" + i, parts);
            lines.add("m" + i);
            merged.push("m" + i);

            assertThat(tally.of(merges.votedOn("m" + i)).approvals())
                    .isBetween(
                            most(before.getFirst(), parts),
                            parts.stream()
                                    .mapToInt(
                                            part -> before.getFirst().get(part).approvals())
                                    .sum());
        }
        while (!merged.isEmpty()) {
            lines.remove(merged.getFirst());
            lines.addAll(merges.sources().get(merged.getFirst()));
            merges = merges.takeApart(merged.pop());

            assertThat(counts(tally, merges, lines)).isEqualTo(before.pop());
        }
        assertThat(merges).isEqualTo(Merges.NONE);
    }

    private static int most(Map<String, Approvals> counts, Set<String> parts) {
        return parts.stream()
                .mapToInt(part -> counts.get(part).approvals())
                .max()
                .orElseThrow();
    }

    private static Map<String, Approvals> counts(ApprovalTally tally, Merges merges, List<String> lines) {
        Map<String, Approvals> counts = new HashMap<>();
        lines.forEach(line -> counts.put(line, tally.of(merges.votedOn(line))));
        return counts;
    }
}
