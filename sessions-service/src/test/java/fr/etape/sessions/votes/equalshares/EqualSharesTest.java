package fr.etape.sessions.votes.equalshares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EqualSharesTest {

    private static final Comparator<String> BY_ID = Comparator.naturalOrder();

    private static List<Project> atOne(String... ids) {
        return Stream.of(ids).map(id -> new Project(id, 1)).toList();
    }

    private static List<String> bought(Election election) {
        return new EqualShares(election, BY_ID)
                .purchases().stream().map(Purchase::project).toList();
    }

    private static List<Set<String>> times(int voters, Set<String> approved) {
        return IntStream.range(0, voters).mapToObj(voter -> approved).toList();
    }

    /**
     * The running example of M. Lackner and P. Skowron, "Multi-Winner Voting with Approval Preferences" (2023): 12
     * voters, 4 seats. Everybody owns a third; a takes an eighth from each of its eight supporters. Nothing else can be
     * paid for.
     */
    @Test
    void countsTheRunningExampleOfLacknerAndSkowron() {
        List<Set<String>> votes = new ArrayList<>(times(3, Set.of("a", "b")));
        votes.addAll(times(3, Set.of("a", "c")));
        votes.addAll(times(2, Set.of("a", "d")));
        votes.addAll(List.of(Set.of("b", "c", "f"), Set.of("e"), Set.of("f"), Set.of("g")));
        Election election = Election.ofApprovals(atOne("a", "b", "c", "d", "e", "f", "g"), votes, 4);

        assertThat(new EqualShares(election, BY_ID).purchases()).containsExactly(new Purchase("a", Fraction.of(1, 8)));
    }

    /** An example that pabutools tests itself with, in hundredths: costs 1, 0.9, 2 and 1.09, budget 4, four voters. */
    @Test
    void theReadingOfApprovalsDecidesWhoWins() {
        List<Project> projects =
                List.of(new Project("p0", 100), new Project("p1", 90), new Project("p2", 200), new Project("p3", 109));
        Set<String> middle = Set.of("p1", "p2", "p3");
        List<Set<String>> votes = List.of(Set.of("p0"), middle, middle, Set.of("p2"));
        List<Map<String, Long>> numbers = votes.stream()
                .map(vote -> {
                    Map<String, Long> ones = new HashMap<>();
                    vote.forEach(project -> ones.put(project, 1L));
                    return ones;
                })
                .toList();

        assertThat(bought(Election.ofApprovals(projects, votes, 400))).containsExactly("p2", "p0");
        assertThat(bought(new Election(projects, numbers, 400))).containsExactly("p1", "p3", "p0");
    }

    /**
     * Three voters own 10 each. They value a 3, 2 and 1 and pay 6, 4 and 2, which leaves 4, 6 and 8. For b at 12,
     * valued 2, 2 and 1, an even rate would be 12/5; the first has only 4, so the others pay the 8 that are missing at
     * 8/3.
     */
    @Test
    void whoHasTooLittleGivesAllAndTheOthersPayByPoints() {
        Election election = new Election(
                List.of(new Project("a", 12), new Project("b", 12)),
                List.of(Map.of("a", 3L, "b", 2L), Map.of("a", 2L, "b", 2L), Map.of("a", 1L, "b", 1L)),
                30);

        assertThat(new EqualShares(election, BY_ID).purchases())
                .containsExactly(new Purchase("a", Fraction.of(2, 1)), new Purchase("b", Fraction.of(8, 3)));
    }

    /**
     * From the usual explanation of the method: 51 voters support ten red projects, 49 ten blue ones, and there is
     * money for ten. Equal shares give five and four; with one place more each side pays for five. By votes, all would
     * be red.
     */
    @Test
    void aLargeMinorityIsNotOutvoted() {
        List<Project> projects = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> projects.add(new Project("red" + i, 100)));
        IntStream.range(0, 10).forEach(i -> projects.add(new Project("blue" + i, 100)));
        List<Set<String>> votes = new ArrayList<>(times(51, ids(projects.subList(0, 10))));
        votes.addAll(times(49, ids(projects.subList(10, 20))));
        EqualShares method = new EqualShares(Election.ofApprovals(projects, votes, 1000), BY_ID);

        Completion completion = Completion.of(method);

        assertThat(completion.first()).hasSize(9);
        assertThat(completion.extraEach()).isEqualTo(1);
        assertThat(completion.filled()).isEmpty();
        assertThat(completion.bought())
                .containsExactlyInAnyOrder(
                        "red0", "red1", "red2", "red3", "red4", "blue0", "blue1", "blue2", "blue3", "blue4");
        assertThat(Completion.fill(method, List.of())).hasSize(10).allMatch(id -> id.startsWith("red"));
    }

    private static Set<String> ids(List<Project> projects) {
        return Set.copyOf(projects.stream().map(Project::id).toList());
    }

    /**
     * Ten voters own 1 each. With 2 each, b would come to a, and they cost 11. Of the 2 that are left, c can be had, b
     * not.
     */
    @Test
    void whatStillFitsIsAddedByVotes() {
        List<Project> projects = List.of(new Project("a", 8), new Project("b", 3), new Project("c", 2));
        List<Set<String>> votes = new ArrayList<>(times(8, Set.of("a")));
        votes.addAll(List.of(Set.of("b"), Set.of("b", "c")));

        Completion completion = Completion.of(new EqualShares(Election.ofApprovals(projects, votes, 10), BY_ID));

        assertThat(completion)
                .isEqualTo(new Completion(
                        List.of(new Purchase("a", Fraction.of(1, 8))),
                        List.of(new Purchase("a", Fraction.of(1, 8))),
                        0,
                        List.of("c")));
        assertThat(completion.bought()).containsExactly("a", "c");
    }

    @Test
    void equalRatesAreDecidedByTheGivenOrder() {
        Election election = Election.ofApprovals(atOne("a", "b", "c"), times(3, Set.of("a", "b", "c")), 2);

        assertThat(bought(election)).containsExactly("a", "b");
        assertThat(new EqualShares(election, BY_ID.reversed()).purchases())
                .extracting(Purchase::project)
                .containsExactly("c", "b");
    }

    @Test
    void manyRandomElectionsAreCountedAsThePaperDefines() {
        Random random = new Random(7);
        for (int i = 0; i < 800; i++) {
            Election election = randomElection(random);

            assertThat(bought(election)).isEqualTo(new SlowEqualShares(election, BY_ID).purchases());
        }
    }

    @Test
    void thePurchasesNeverCostMoreThanTheBudget() {
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            Election election = randomElection(random);
            Completion completion = Completion.of(new EqualShares(election, BY_ID));

            assertThat(election.cost(completion.bought())).isLessThanOrEqualTo(election.budget());
            assertThat(completion.bought()).doesNotHaveDuplicates();
        }
    }

    private static Election randomElection(Random random) {
        List<Project> projects = IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> new Project("p" + i, 1 + random.nextInt(9)))
                .toList();
        List<Map<String, Long>> voters = new ArrayList<>();
        for (int voter = 0; voter <= random.nextInt(9); voter++) {
            Map<String, Long> utilities = new TreeMap<>();
            projects.forEach(project -> utilities.put(project.id(), Math.max(0L, random.nextInt(7) - 2L)));
            voters.add(utilities);
        }
        return new Election(projects, voters, 1 + random.nextInt(30));
    }
}
