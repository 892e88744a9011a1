package fr.etape.sessions.tables.balancing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The hard rules of a room, beside sizes.
 *
 * @param colleaguesAtMost people of one organisation at a table, at least 1 (H3)
 * @param facilitatorAtEachTable whether a table without a facilitator is refused (H2)
 * @param accessible registration ids of those who need an accessible seat (H4)
 * @param together sets of registration ids that sit at one table in every round; sets that overlap are one (H5)
 * @param apart sets of registration ids of whom no two sit at one table (H5)
 * @param pins H6
 */
public record Rules(
        int colleaguesAtMost,
        boolean facilitatorAtEachTable,
        SortedSet<String> accessible,
        List<Set<String>> together,
        List<Set<String>> apart,
        List<Pin> pins) {

    /** At most two colleagues at a table, and nothing else. */
    public static final Rules USUAL = new Rules(2, false, new TreeSet<>(), List.of(), List.of(), List.of());

    public Rules {
        if (colleaguesAtMost < 1) {
            throw new IllegalArgumentException("Nobody can sit apart from themselves");
        }
        accessible = Collections.unmodifiableSortedSet(new TreeSet<>(accessible));
        together = together.stream().map(Set::copyOf).toList();
        apart = apart.stream().map(Set::copyOf).toList();
        pins = List.copyOf(pins);
    }

    public Rules withAccessible(Set<String> people) {
        return new Rules(colleaguesAtMost, facilitatorAtEachTable, new TreeSet<>(people), together, apart, pins);
    }

    public Rules withTogether(List<Set<String>> sets) {
        return new Rules(colleaguesAtMost, facilitatorAtEachTable, accessible, sets, apart, pins);
    }

    public Rules withApart(List<Set<String>> sets) {
        return new Rules(colleaguesAtMost, facilitatorAtEachTable, accessible, together, sets, pins);
    }

    public Rules withPins(List<Pin> newPins) {
        return new Rules(colleaguesAtMost, facilitatorAtEachTable, accessible, together, apart, newPins);
    }

    /** At most so many people of one organisation at a table. */
    public Rules withColleagues(int atMost) {
        return new Rules(atMost, facilitatorAtEachTable, accessible, together, apart, pins);
    }

    public Rules withFacilitators() {
        return new Rules(colleaguesAtMost, true, accessible, together, apart, pins);
    }

    /** Counts only: who must not sit with whom, and who needs what, belongs in no log. */
    @Override
    public String toString() {
        return "Rules[colleaguesAtMost=%d, facilitatorAtEachTable=%s, accessible=%d, together=%d, apart=%d, pins=%d]"
                .formatted(
                        colleaguesAtMost,
                        facilitatorAtEachTable,
                        accessible.size(),
                        together.size(),
                        apart.size(),
                        pins.size());
    }
}
