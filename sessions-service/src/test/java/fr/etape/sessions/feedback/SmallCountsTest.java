package fr.etape.sessions.feedback;

import static org.assertj.core.api.Assertions.assertThat;

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
                Map<String, Integer> shown = SmallCounts.shown(table);
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
        assertThat(SmallCounts.shown(Map.of("a", 20, "b", 9, "c", 7))).hasSize(3);
        assertThat(SmallCounts.shown(Map.of("a", 20, "b", 9, "c", 2))).isEqualTo(Map.of("a", 20));
        assertThat(SmallCounts.shown(Map.of("a", 20, "b", 2, "c", 1))).isEqualTo(Map.of("a", 20));
        assertThat(SmallCounts.shown(Map.of("a", 20, "b", 0, "c", 0))).isEmpty();
        assertThat(SmallCounts.shown(Map.of("a", 2, "b", 1, "c", 0))).isEmpty();
    }
}
