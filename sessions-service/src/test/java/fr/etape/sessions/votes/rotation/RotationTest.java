package fr.etape.sessions.votes.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.sessions.votes.lots.Keys;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static Set<String> ideas(int count) {
        return new TreeSet<>(
                IntStream.rangeClosed(1, count).mapToObj(i -> "i" + i).toList());
    }

    private static Rotation rotation(int ideas, int onASheet) {
        return new Rotation(Keys.ZERO_TO_31, "q1", ideas(ideas), onASheet);
    }

    /** How often each idea was seen; all ideas present. */
    private static Map<String, Integer> views(int ideas, Stream<? extends Collection<String>> sheets) {
        Map<String, Integer> views = new HashMap<>();
        ideas(ideas).forEach(idea -> views.put(idea, 0));
        sheets.forEach(sheet -> sheet.forEach(idea -> views.merge(idea, 1, Integer::sum)));
        return views;
    }

    @Test
    void threeHundredVotersSeeEachOfAHundredIdeasSixtyTimes() {
        Rotation rotation = rotation(100, 20);

        assertThat(views(100, IntStream.range(0, 300).mapToObj(rotation::ideasOn))
                        .values())
                .containsOnly(60);
        assertThat(views(100, IntStream.range(0, 297).mapToObj(rotation::ideasOn))
                        .values())
                .containsOnly(59, 60);
    }

    @Test
    void afterEverySheetAllIdeasWereSeenEquallyOftenGiveOrTakeOne() {
        for (int ideas : List.of(1, 2, 3, 5, 12, 13, 20, 29, 41)) {
            for (int onASheet : List.of(1, 2, 3, 7, 20)) {
                Rotation rotation = rotation(ideas, onASheet);
                int shown = Math.min(ideas, onASheet);
                Map<String, Integer> views = views(ideas, Stream.empty());
                for (int number = 0; number < 50; number++) {
                    Set<String> sheet = rotation.ideasOn(number);
                    sheet.forEach(idea -> views.merge(idea, 1, Integer::sum));
                    int all = (number + 1) * shown;
                    assertThat(sheet).hasSize(shown);
                    assertThat(views.values())
                            .as("%d ideas, %d on a sheet, %d sheets", ideas, onASheet, number + 1)
                            .allMatch(seen -> seen == all / views.size() || seen == Math.ceilDiv(all, views.size()));
                }
            }
        }
    }

    @Test
    void sheetsChosenByEachVotersOwnLotWouldNotBeBalanced() {
        Stream<Collection<String>> sheets = IntStream.range(0, 300).mapToObj(voter -> {
            TreeMap<String, String> byLot = new TreeMap<>();
            ideas(100).forEach(idea -> byLot.put(Keys.ZERO_TO_31.number("reading", "q1", "v" + voter, idea), idea));
            return List.copyOf(byLot.values()).subList(0, 20);
        });
        TreeSet<Integer> seen = new TreeSet<>(views(100, sheets).values());

        assertThat(seen.last() - seen.first()).isGreaterThan(20);
    }

    @Test
    void ideasAreDealtInTheOrderOfTheirLots() {
        Rotation rotation = rotation(7, 3);

        // lots put the first deal in the order i6 i5 i2 i3 i1 i7 i4, the second i4 i6 i2 i3 i7 i5 i1, the third i1 i2 …
        assertThat(rotation.ideasOn(0)).containsExactlyInAnyOrder("i6", "i5", "i2");
        assertThat(rotation.ideasOn(1)).containsExactlyInAnyOrder("i3", "i1", "i7");
        assertThat(rotation.ideasOn(2)).containsExactlyInAnyOrder("i4", "i6", "i2");
        assertThat(rotation.ideasOn(3)).containsExactlyInAnyOrder("i4", "i3", "i7");
        assertThat(rotation.ideasOn(4)).containsExactlyInAnyOrder("i5", "i1", "i2");
    }

    @Test
    void aVoterReadsTheirSheetInAnOrderOfTheirOwn() {
        Rotation rotation = rotation(7, 7);

        assertThat(rotation.sheet(0, "v1")).containsExactly("i6", "i2", "i3", "i4", "i7", "i1", "i5");
        assertThat(rotation.sheet(5, "v1")).isEqualTo(rotation.sheet(0, "v1"));
        assertThat(rotation.sheet(0, "v2"))
                .isNotEqualTo(rotation.sheet(0, "v1"))
                .hasSize(7);
    }

    @Test
    void noIdeaIsAlwaysReadFirst() {
        Rotation rotation = rotation(100, 20);

        Map<String, Integer> first = views(
                100,
                IntStream.range(0, 300)
                        .mapToObj(number -> rotation.sheet(number, "v" + number).subList(0, 1)));

        // three on average
        assertThat(first.values()).allMatch(times -> times <= 10);
    }

    @Test
    void anIdeaMeetsNearlyAllOthersOnSomeSheet() {
        Rotation rotation = rotation(100, 20);
        Set<String> met = new HashSet<>();

        IntStream.range(0, 300)
                .mapToObj(rotation::ideasOn)
                .filter(sheet -> sheet.contains("i1"))
                .forEach(met::addAll);

        assertThat(met).hasSizeGreaterThan(95);
    }

    @Test
    void ofFewIdeasEachSheetShowsAll() {
        assertThat(rotation(12, 20).ideasOn(0)).hasSize(12);
        assertThat(rotation(20, 20).ideasOn(7)).hasSize(20);
    }

    @Test
    void voidSheetsAreRefused() {
        assertThatThrownBy(() -> rotation(0, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rotation(10, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rotation(10, 5).ideasOn(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sheets are numbered from 0, not -1");
    }
}
