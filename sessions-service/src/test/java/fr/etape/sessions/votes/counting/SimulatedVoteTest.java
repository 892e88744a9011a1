package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.ApprovalCheck.Accepted;
import fr.etape.sessions.votes.lots.Keys;
import fr.etape.sessions.votes.lots.Lots;
import fr.etape.sessions.votes.rotation.Rotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 300 people, 100 ideas, tastes by chance around what each idea is worth: i0 is the best, i99 the worst. */
class SimulatedVoteTest {

    private static final Set<String> IDEAS =
            IntStream.range(0, 100).mapToObj(i -> "i" + i).collect(Collectors.toSet());
    private static final Set<String> BEST =
            IntStream.range(0, 20).mapToObj(i -> "i" + i).collect(Collectors.toSet());
    private static final Lots LOTS = Lots.of(Keys.ZERO_TO_31, "q1", IDEAS);

    private final Random random = new Random(5);

    /** A voter's own liking of each idea: its worth from 3 down to 0, and chance. */
    private Map<String, Double> tastes() {
        Map<String, Double> tastes = new TreeMap<>();
        IDEAS.forEach(idea -> tastes.put(idea, 3 - 0.03 * Integer.parseInt(idea.substring(1)) + random.nextGaussian()));
        return tastes;
    }

    private static List<String> favourites(Collection<String> shown, Map<String, Double> tastes, int most) {
        return shown.stream()
                .sorted(Comparator.comparing((String idea) -> tastes.getOrDefault(idea, 0.0))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** How many of the twenty best the finalists are. */
    private int found(BiFunction<Integer, String, List<String>> sheets) {
        ApprovalTally tally = ApprovalTally.EMPTY;
        for (int voter = 0; voter < 300; voter++) {
            List<String> sheet = sheets.apply(voter, "v" + voter);
            List<String> approved = favourites(sheet, tastes(), 5);
            ApprovalCheck check = ApprovalRules.FOR_A_STOP.check("v" + voter, College.ELU, Set.copyOf(sheet), approved);
            assertThat(check).isInstanceOf(Accepted.class);
            tally = tally.with(((Accepted) check).ballot());
        }
        Set<String> finalists = new HashSet<>(Ranking.of(tally.ideas(), LOTS).finalists(20));
        finalists.retainAll(BEST);
        return finalists.size();
    }

    @Test
    void rotatedIdeasLetTheBestBeFound() {
        Rotation rotation = new Rotation(Keys.ZERO_TO_31, "q1", IDEAS, 20);

        assertThat(found(rotation::sheet)).isGreaterThanOrEqualTo(16);
    }

    @Test
    void ideasInAFixedOrderDoNot() {
        List<String> fixed = new ArrayList<>(IDEAS);
        fixed.sort(LOTS.order());

        assertThat(found((number, voter) -> fixed.subList(0, 20))).isLessThan(8);
    }

    /** Equal shares hold when half of the ballots are missing: of ten places at most two change. */
    @Test
    void halfOfTheBallotsGiveNearlyTheSameList() {
        List<PointsBallot> ballots = new ArrayList<>();
        for (int voter = 0; voter < 300; voter++) {
            List<String> best = favourites(BEST, tastes(), 4);
            ballots.add(Ballots.giving(
                    "v" + voter, Map.of(best.get(0), 4, best.get(1), 3, best.get(2), 2, best.get(3), 1)));
        }

        Set<String> half = new HashSet<>(listed(ballots.subList(0, 150)));
        half.retainAll(listed(ballots));

        assertThat(half).hasSizeGreaterThanOrEqualTo(8);
    }

    private static List<String> listed(List<PointsBallot> ballots) {
        return PointsResult.of(PointsTally.recount(ballots), BEST, 10, LOTS).listed();
    }
}
