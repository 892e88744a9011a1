package fr.etape.sessions.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    /** All tables of three choices with this total. */
    private static List<Map<String, Integer>> tables(int total) {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (int one = 0; one <= total; one++) {
            for (int two = 0; one + two <= total; two++) {
                all.add(Map.of("a", one, "b", two, "c", total - one - two));
            }
        }
        return all;
    }

    /** Whoever tries knows the total and what is shown, and that a count is not negative. */
    @Test
    void noSmallCountIsTheRestOfTheTotal() {
        for (int total = 1; total <= 30; total++) {
            for (Map<String, Integer> table : tables(total)) {
                Map<String, Integer> shown = SmallCounts.withoutMean(table).shown();
                Map<String, Set<Integer>> possible = new HashMap<>();
                tables(total).stream()
                        .filter(guess -> guess.entrySet().containsAll(shown.entrySet()))
                        .forEach(guess -> guess.forEach(
                                (choice, count) -> possible.computeIfAbsent(choice, each -> new HashSet<>())
                                        .add(count)));

                table.forEach((choice, count) -> {
                    if (count < 5) {
                        assertThat(possible.get(choice))
                                .as("%s of %s", choice, table)
                                .hasSizeGreaterThan(1);
                    }
                });
            }
        }
    }

    @Test
    void largeCountsAreShownAndASmallOneTakesTheNextWithIt() {
        assertThat(SmallCounts.withoutMean(Map.of("a", 20, "b", 9, "c", 7)).shown())
                .hasSize(3);
        assertThat(SmallCounts.withoutMean(Map.of("a", 20, "b", 9, "c", 2)).shown())
                .isEqualTo(Map.of("a", 20));
        assertThat(SmallCounts.withoutMean(Map.of("a", 20, "b", 2, "c", 1)).shown())
                .isEqualTo(Map.of("a", 20));
        assertThat(SmallCounts.withoutMean(Map.of("a", 20, "b", 0, "c", 0)).shown())
                .isEmpty();
        assertThat(SmallCounts.withoutMean(Map.of("a", 2, "b", 1, "c", 0)).shown())
                .isEmpty();
    }

    /** Whoever tries knows the total, what is shown, the mean to one decimal, and that a count is not negative. */
    @Test
    void noSmallCountFollowsFromTheMean() {
        for (int total : List.of(29, 30, 31, 36)) {
            for (Map<String, Integer> table : numbered(total)) {
                SmallCounts figures = SmallCounts.withMean(table);
                Map<String, Set<Integer>> possible = new HashMap<>();
                numbered(total).stream()
                        .filter(guess ->
                                guess.entrySet().containsAll(figures.shown().entrySet()))
                        .filter(guess -> figures.mean() == null || mean(guess) == figures.mean())
                        .forEach(guess -> guess.forEach(
                                (choice, count) -> possible.computeIfAbsent(choice, each -> new HashSet<>())
                                        .add(count)));

                table.forEach((choice, count) -> {
                    if (count < 5) {
                        assertThat(possible.get(choice))
                                .as("%s of %s, shown %s", choice, table, figures)
                                .hasSizeGreaterThan(1);
                    }
                });
            }
        }
    }

    /** 27 answers, twenty of them 3, and a mean of 2.9: only four times 1 and three times 5 add up to that. */
    @Test
    void controlTheMeanBesideCountsThatAreSafeWithoutItGivesThemAway() {
        Map<String, Integer> table = Map.of("1", 4, "5", 3, "3", 20);
        Map<String, Integer> shown = SmallCounts.withoutMean(table).shown();

        assertThat(shown).isEqualTo(Map.of("3", 20));
        assertThat(numbered(27).stream()
                        .filter(guess -> guess.entrySet().containsAll(shown.entrySet()))
                        .filter(guess -> mean(guess) == mean(table)))
                .hasSize(1);
    }

    /** With 8.2 and six answers below 6, nobody can have chosen 0: so the eight who chose 6 are hidden too. */
    @Test
    void theMeanIsShownThoughChoicesAreHidden() {
        assertThat(SmallCounts.withMean(recommendations(0, 0, 1, 0, 2, 3, 8, 20, 34, 30, 24)))
                .isEqualTo(new SmallCounts(Map.of("7", 20, "8", 34, "9", 30, "10", 24), 8.2));
        assertThat(SmallCounts.withMean(Map.of("1", 0, "2", 2, "3", 11, "4", 90, "5", 60)))
                .isEqualTo(new SmallCounts(Map.of("3", 11, "4", 90, "5", 60), 4.3));
    }

    @Test
    void thirtyAnswersHaveAMeanAndFewerHaveTheirCounts() {
        assertThat(SmallCounts.withMean(Map.of("1", 0, "2", 0, "3", 6, "4", 12, "5", 11)))
                .isEqualTo(new SmallCounts(Map.of("4", 12, "5", 11), null));
        assertThat(SmallCounts.withMean(Map.of("1", 0, "2", 0, "3", 7, "4", 12, "5", 11)))
                .isEqualTo(new SmallCounts(Map.of("4", 12, "5", 11), 4.1));
    }

    private static Map<String, Integer> recommendations(int... counts) {
        Map<String, Integer> all = new HashMap<>();
        for (int choice = 0; choice < counts.length; choice++) {
            all.put(Integer.toString(choice), counts[choice]);
        }
        return all;
    }

    private static List<Map<String, Integer>> numbered(int total) {
        return tables(total).stream()
                .map(table -> Map.of("1", table.get("a"), "3", table.get("b"), "5", table.get("c")))
                .toList();
    }

    private static double mean(Map<String, Integer> table) {
        int people = table.values().stream().mapToInt(Integer::intValue).sum();
        int sum = table.entrySet().stream()
                .mapToInt(entry -> Integer.parseInt(entry.getKey()) * entry.getValue())
                .sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
