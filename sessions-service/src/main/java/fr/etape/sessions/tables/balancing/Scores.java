package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.GoalValue.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What seatings are worth, counted from nothing but the seatings: a check of the search, and of what people move by
 * hand.
 */
public final class Scores {

    private final Room room;
    private final List<Seating> rounds;
    private final List<Seating> balanced;
    private final NumberedRoom numbered;

    private Scores(Room room, List<Seating> rounds, List<Seating> balanced) {
        this.room = room;
        this.rounds = rounds;
        this.balanced = balanced;
        numbered = new NumberedRoom(room);
    }

    /**
     * Size, repeats, college, territory, organisation, further attributes by name. Who has no seat in a round is not
     * counted there, nor in its bound.
     *
     * @param rounds as many as the room has
     */
    public static List<GoalValue> of(Room room, List<Seating> rounds) {
        return new Scores(room, rounds, rounds).values();
    }

    /**
     * As {@link #of}, but size and balance are those of one round. Repeats are still those of all.
     *
     * @param round from 1
     */
    public static List<GoalValue> ofRound(Room room, List<Seating> rounds, int round) {
        return new Scores(room, rounds, List.of(rounds.get(round - 1))).values();
    }

    private List<GoalValue> values() {
        boolean free = numbered.everybodyMaySitAnywhere();
        boolean nested = free && numbered.attributes.organisationsNestInTerritories();
        List<GoalValue> values = new ArrayList<>();
        values.add(balance(Goal.SIZE, participant -> "", true));
        values.add(repeats());
        values.add(balance(Goal.COLLEGE, Participant::college, free));
        values.add(balance(Goal.TERRITORY, Participant::territory, free));
        values.add(balance(Goal.ORGANISATION, Participant::organisation, nested));
        room.further()
                .forEach(name -> values.add(balance(
                        Goal.further(name), participant -> participant.further().get(name), false)));
        return values;
    }

    private static Reach reach(boolean guaranteed) {
        return guaranteed ? Reach.GUARANTEED : Reach.NOT_GUARANTEED;
    }

    private GoalValue balance(Goal goal, Function<Participant, @Nullable String> attribute, boolean guaranteed) {
        long tables = room.tables().size();
        long value = 0;
        long bound = 0;
        int tablesOff = 0;
        for (Seating seating : balanced) {
            List<List<Participant>> seated = seated(seating);
            Map<String, Long> all = counts(seated.stream().flatMap(List::stream), attribute);
            bound += all.values().stream()
                    .mapToLong(count -> TableSizes.leastSquares(count, tables))
                    .sum();
            for (List<Participant> table : seated) {
                Map<String, Long> here = counts(table.stream(), attribute);
                value +=
                        here.values().stream().mapToLong(count -> count * count).sum();
                tablesOff += isOff(here, all, tables) ? 1 : 0;
            }
        }
        return new GoalValue(goal, value, bound, reach(guaranteed), tablesOff);
    }

    private static boolean isOff(Map<String, Long> here, Map<String, Long> all, long tables) {
        return all.entrySet().stream()
                .anyMatch(count -> isOff(here.getOrDefault(count.getKey(), 0L), count.getValue(), tables));
    }

    private static boolean isOff(long here, long inRoom, long tables) {
        return here < inRoom / tables || here > (inRoom + tables - 1) / tables;
    }

    private static Map<String, Long> counts(
            Stream<Participant> people, Function<Participant, @Nullable String> attribute) {
        Map<String, Long> counts = new TreeMap<>();
        people.forEach(participant -> {
            String value = attribute.apply(participant);
            if (value != null) {
                counts.merge(value, 1L, Long::sum);
            }
        });
        return counts;
    }

    /** Participants of each table, empty tables included. */
    private List<List<Participant>> seated(Seating seating) {
        Map<Integer, List<Participant>> tables = new TreeMap<>();
        room.tables().forEach(table -> tables.put(table.number(), new ArrayList<>()));
        for (Participant participant : room.participants()) {
            Integer table = seating.tableOf(participant.registrationId());
            if (table != null && tables.containsKey(table)) {
                tables.get(table).add(participant);
            }
        }
        return List.copyOf(tables.values());
    }

    private GoalValue repeats() {
        Set<Long> met = new HashSet<>();
        long repeats = 0;
        int tablesOff = 0;
        for (Seating seating : rounds) {
            for (List<Participant> table : seated(seating)) {
                long again = meet(table, met);
                repeats += again;
                tablesOff += again > 0 ? 1 : 0;
            }
        }
        boolean everybodySeated =
                rounds.stream().allMatch(seating -> seating.tables().size() == numbered.people);
        long bound = everybodySeated ? RepeatsBound.of(numbered) : 0;
        return new GoalValue(Goal.REPEATS, repeats, bound, reach(rounds.size() == 1), tablesOff);
    }

    /** @return how many pairs of the table have met before */
    private long meet(List<Participant> table, Set<Long> met) {
        long again = 0;
        for (int i = 0; i < table.size(); i++) {
            int one = numbered.person(table.get(i).registrationId());
            for (int j = i + 1; j < table.size(); j++) {
                int other = numbered.person(table.get(j).registrationId());
                boolean counts = numbered.blockOf[one] != numbered.blockOf[other];
                again += counts && !met.add((long) one * numbered.people + other) ? 1 : 0;
            }
        }
        return again;
    }
}
