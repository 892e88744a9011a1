package fr.etape.sessions.votes;

import static fr.etape.contracts.College.AUTRE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever tries knows all totals, all figures that are shown, and that supporters are voters. */
class ByCollegeTest {

    private static final List<College> THREE = List.of(ELU, ETAT, AUTRE);
    private static final List<String> FINALISTS = List.of("a", "b");

    private static CollegeCounts counts(int elected, int state, int others) {
        return new CollegeCounts(Map.of(ELU, elected, ETAT, state, AUTRE, others));
    }

    /** All ways to divide a total over three colleges that agree with what is shown. */
    private static List<CollegeCounts> possible(int total, Map<College, Integer> shown) {
        List<CollegeCounts> all = new ArrayList<>();
        for (int one = 0; one <= total; one++) {
            for (int two = 0; one + two <= total; two++) {
                CollegeCounts guess = counts(one, two, total - one - two);
                if (shown.entrySet().stream().allMatch(known -> guess.of(known.getKey()) == known.getValue())) {
                    all.add(guess);
                }
            }
        }
        return all;
    }

    private static boolean isWithin(CollegeCounts supporters, CollegeCounts voters) {
        return THREE.stream().allMatch(college -> supporters.of(college) <= voters.of(college));
    }

    /** Counts below five that have one possible value only. */
    private static Set<String> solved(CollegeCounts voters, Map<String, CollegeCounts> supporters, ByCollege shown) {
        Map<String, Set<Integer>> values = new HashMap<>();
        for (CollegeCounts guess : possible(voters.total(), shown.voters())) {
            Map<String, List<CollegeCounts>> guesses = new HashMap<>();
            supporters.forEach((finalist, counts) -> guesses.put(
                    finalist,
                    possible(counts.total(), shown.supporters(finalist)).stream()
                            .filter(each -> isWithin(each, guess))
                            .toList()));
            if (guesses.values().stream().noneMatch(List::isEmpty)) {
                note(values, "voters", guess);
                guesses.forEach((finalist, each) -> each.forEach(one -> note(values, finalist, one)));
            }
        }
        Set<String> solved = new HashSet<>();
        addSolved(solved, values, "voters", voters);
        supporters.forEach((finalist, counts) -> addSolved(solved, values, finalist, counts));
        return solved;
    }

    private static void note(Map<String, Set<Integer>> values, String row, CollegeCounts counts) {
        THREE.forEach(college ->
                values.computeIfAbsent(row + college, cell -> new HashSet<>()).add(counts.of(college)));
    }

    private static void addSolved(
            Set<String> solved, Map<String, Set<Integer>> values, String row, CollegeCounts counts) {
        THREE.stream()
                .filter(college -> counts.of(college) < 5 && counts.total() > 0)
                .map(college -> row + college)
                .filter(cell -> values.getOrDefault(cell, Set.of()).size() == 1)
                .forEach(solved::add);
    }

    private static CollegeCounts some(Random random, CollegeCounts of) {
        return counts(
                random.nextInt(of.of(ELU) + 1), random.nextInt(of.of(ETAT) + 1), random.nextInt(of.of(AUTRE) + 1));
    }

    @Test
    void noSmallCountCanBeWorkedOutOfTheOthers() {
        Random random = new Random(4);
        int shown = 0;
        for (int round = 0; round < 400; round++) {
            CollegeCounts voters = counts(1 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(8));
            Map<String, CollegeCounts> supporters = new HashMap<>();
            FINALISTS.forEach(finalist -> supporters.put(finalist, some(random, voters)));

            ByCollege published = ByCollege.of(voters, supporters);

            assertThat(solved(voters, supporters, published))
                    .as("%s %s", voters, supporters)
                    .isEmpty();
            shown += published.voters().size();
        }
        assertThat(shown).isGreaterThan(400);
    }

    /** Negative control: the small counts alone are hidden, and each is the total less the others. */
    @Test
    void hidingTheSmallCountsAloneGivesThemAway() {
        CollegeCounts voters = counts(17, 11, 2);

        assertThat(solved(voters, Map.of(), new ByCollege(Map.of(ELU, 17, ETAT, 11), Map.of())))
                .containsExactly("votersAUTRE");
        assertThat(ByCollege.of(voters, Map.of()).voters()).containsOnlyKeys(ELU);
    }

    @Test
    void ofOneCollegeNothingIsShown() {
        CollegeCounts voters = new CollegeCounts(Map.of(ELU, 3));

        assertThat(ByCollege.of(voters, Map.of()).voters()).isEmpty();
    }

    @Test
    void withoutSmallCountsAllIsShown() {
        assertThat(ByCollege.of(counts(90, 60, 40), Map.of("a", counts(30, 20, 10))))
                .isEqualTo(new ByCollege(
                        Map.of(ELU, 90, ETAT, 60, AUTRE, 40), Map.of("a", Map.of(ELU, 30, ETAT, 20, AUTRE, 10))));
    }
}
