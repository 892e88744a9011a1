package fr.etape.sessions.tables.balancing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a plan is computed from, besides the {@link SearchSettings}. People and tables are sorted, so that
 * the order in which they were found does not change the plan.
 *
 * @param rounds 1 to {@value #MOST_ROUNDS}
 */
public record Room(List<Participant> participants, List<Table> tables, Rules rules, int rounds) {

    public static final int MOST_ROUNDS = 4;

    /**
     * @throws IllegalArgumentException if ids or table numbers repeat, if a rule names somebody or a table that is not
     *     there, or if the number of rounds is out of range
     */
    public Room {
        participants = sorted(participants, Comparator.comparing(Participant::registrationId));
        tables = sorted(tables, Comparator.comparingInt(Table::number));
        SortedSet<String> ids = distinct(participants.stream().map(Participant::registrationId));
        SortedSet<Integer> numbers = distinct(tables.stream().map(Table::number));
        if (rounds < 1 || rounds > MOST_ROUNDS || tables.isEmpty() || participants.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d people, %d tables and %d rounds: at least one of each, at most %d rounds"
                            .formatted(participants.size(), tables.size(), rounds, MOST_ROUNDS));
        }
        checkNames(rules, ids);
        for (Pin pin : rules.pins()) {
            if (!numbers.contains(pin.table()) || pin.round() < Pin.EVERY_ROUND || pin.round() > rounds) {
                throw new IllegalArgumentException(
                        "There is no table %d in round %d".formatted(pin.table(), pin.round()));
            }
        }
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static <T> SortedSet<T> distinct(Stream<T> all) {
        List<T> list = all.toList();
        TreeSet<T> set = new TreeSet<>(list);
        if (set.size() < list.size()) {
            throw new IllegalArgumentException("An id or a number is there twice");
        }
        return set;
    }

    private static void checkNames(Rules rules, Set<String> ids) {
        Set<String> named = new HashSet<>(rules.accessible());
        rules.together().forEach(named::addAll);
        rules.apart().forEach(named::addAll);
        rules.pins().forEach(pin -> named.add(pin.registrationId()));
        if (!ids.containsAll(named)) {
            named.removeAll(ids);
            throw new IllegalArgumentException(named.size() + " people of the rules are not in the room");
        }
    }

    public Room with(Rules otherRules) {
        return new Room(participants, tables, otherRules, rounds);
    }

    /** Names of the further attributes that somebody has. */
    public SortedSet<String> further() {
        return participants.stream()
                .map(Participant::further)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
