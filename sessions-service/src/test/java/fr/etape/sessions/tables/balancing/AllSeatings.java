package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Every seating of a small room. Counts with pairs as bits, and shares nothing with the search. */
final class AllSeatings {

    private record Seated(long pairs, long[] squares) {}

    private final Room room;
    private final Emphasis emphasis;
    private final List<Participant> people;
    private final List<List<Seated>> rounds = new ArrayList<>();

    private AllSeatings(Room room, Emphasis emphasis) {
        this.room = room;
        this.emphasis = emphasis;
        people = room.participants();
    }

    /** Values of the goals in the order of the emphasis; empty if each seating breaks a rule. */
    static long[] best(Room room, Emphasis emphasis) {
        AllSeatings all = new AllSeatings(room, emphasis);
        for (int round = 0; round < room.rounds(); round++) {
            all.rounds.add(new ArrayList<>());
            all.place(new int[all.people.size()], 0, round);
        }
        return all.best();
    }

    private void place(int[] tableOf, int person, int round) {
        if (person == tableOf.length) {
            add(tableOf, round);
            return;
        }
        for (Table table : room.tables()) {
            long there = Arrays.stream(tableOf, 0, person)
                    .filter(t -> t == table.number())
                    .count();
            if (there < table.chairs()
                    && there <= tableOf.length / room.tables().size()) {
                tableOf[person] = table.number();
                place(tableOf, person + 1, round);
            }
        }
    }

    private void add(int[] tableOf, int round) {
        TreeMap<String, Integer> seats = new TreeMap<>();
        IntStream.range(0, tableOf.length).forEach(i -> seats.put(people.get(i).registrationId(), tableOf[i]));
        List<Seating> alone = new ArrayList<>();
        IntStream.rangeClosed(0, round).forEach(i -> alone.add(new Seating(seats)));
        if (Violations.in(room, alone).stream().noneMatch(violation -> violation.round() == round + 1)) {
            rounds.get(round).add(new Seated(pairs(tableOf), squares(tableOf)));
        }
    }

    private long pairs(int[] tableOf) {
        long pairs = 0;
        int bit = 0;
        for (int one = 0; one < tableOf.length; one++) {
            for (int other = 0; other < one; other++) {
                Set<String> pair = Set.of(
                        people.get(one).registrationId(), people.get(other).registrationId());
                boolean counts = room.rules().together().stream().noneMatch(set -> set.containsAll(pair));
                pairs |= counts && tableOf[one] == tableOf[other] ? 1L << bit : 0;
                bit++;
            }
        }
        return pairs;
    }

    private long[] squares(int[] tableOf) {
        List<Map<String, Long>> counts = new ArrayList<>();
        IntStream.range(0, 3 + room.further().size()).forEach(i -> counts.add(new TreeMap<>()));
        for (int i = 0; i < tableOf.length; i++) {
            Participant person = people.get(i);
            counts.get(0).merge(tableOf[i] + person.college(), 1L, Long::sum);
            counts.get(1).merge(tableOf[i] + person.territory(), 1L, Long::sum);
            if (person.organisation() != null) {
                counts.get(2).merge(tableOf[i] + person.organisation(), 1L, Long::sum);
            }
            for (String value : person.further().values()) {
                counts.get(3).merge(tableOf[i] + value, 1L, Long::sum);
            }
        }
        return counts.stream()
                .mapToLong(values -> values.values().stream()
                        .mapToLong(count -> count * count)
                        .sum())
                .toArray();
    }

    private long[] best() {
        long[] best = {};
        for (Seated first : rounds.getFirst()) {
            if (rounds.size() == 1) {
                best = better(best, values(0, first.squares, new long[first.squares.length]));
            } else {
                for (Seated second : rounds.get(1)) {
                    best = better(
                            best, values(Long.bitCount(first.pairs & second.pairs), first.squares, second.squares));
                }
            }
        }
        return best;
    }

    private static long[] better(long[] one, long[] other) {
        return one.length == 0 || Arrays.compare(other, one) < 0 ? other : one;
    }

    private long[] values(long repeats, long[] first, long[] second) {
        long[] values = new long[first.length + 1];
        int place = emphasis == Emphasis.BALANCE ? 2 : 0;
        values[place] = repeats;
        for (int i = 0; i < first.length; i++) {
            values[i < place ? i : i + 1] = first[i] + second[i];
        }
        return values;
    }
}
