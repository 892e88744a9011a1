package fr.etape.sessions.tables.web;

import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.Rules;
import java.util.List;
import java.util.Set;

/**
 * The rules about people that a plan was computed with, beside its pins, as they are asked for. Organisers alone read
 * them, so that the next plan can start from them.
 *
 * @param together each list in the order of its ids
 * @param accessible those who need an accessible seat
 */
record RulesView(
        int colleaguesAtMost,
        boolean facilitatorRequired,
        List<List<String>> together,
        List<List<String>> apart,
        List<String> accessible,
        List<AccessibleTable> accessibleSeats) {

    /** @param seats how many chairs of the table are accessible, at least 1 */
    record AccessibleTable(int table, int seats) {}

    static RulesView of(Room room) {
        Rules rules = room.rules();
        return new RulesView(
                rules.colleaguesAtMost(),
                rules.facilitatorAtEachTable(),
                sorted(rules.together()),
                sorted(rules.apart()),
                List.copyOf(rules.accessible()),
                room.tables().stream()
                        .filter(table -> table.accessibleSeats() > 0)
                        .map(table -> new AccessibleTable(table.number(), table.accessibleSeats()))
                        .toList());
    }

    private static List<List<String>> sorted(List<Set<String>> sets) {
        return sets.stream().map(set -> set.stream().sorted().toList()).toList();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "RulesView";
    }
}
