package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A room as arrays: people, tables, rounds and values of attributes are numbers from 0. Nothing here changes. */
final class NumberedRoom {

    static final int NONE = -1;
    static final int COLLEGE = 0;
    static final int TERRITORY = 1;
    static final int ORGANISATION = 2;

    final Room room;
    final int people;
    final int tables;
    final int rounds;
    final TableSizes sizes;
    final Attributes attributes;

    /** [attribute][person], see {@link Attributes}. */
    final int[][] values;

    /** [attribute] */
    final int[] kinds;

    final boolean[] accessible;

    /** [person]: with whom they must not sit. */
    final int[][] apart;

    final List<int[]> blocks;

    /** [person] */
    final int[] blockOf;

    /** [round][person]: the table that they or somebody of their block is pinned to, or {@link #NONE}. */
    final int[][] pinnedTo;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> tableNumbers = new HashMap<>();

    NumberedRoom(Room room) {
        this(room, room.rounds());
    }

    /** @param rounds may be more than a plan has */
    NumberedRoom(Room room, int rounds) {
        this.room = room;
        people = room.participants().size();
        tables = room.tables().size();
        this.rounds = rounds;
        sizes = TableSizes.of(people, tables);
        IntStream.range(0, people)
                .forEach(p -> numbers.put(room.participants().get(p).registrationId(), p));
        IntStream.range(0, tables)
                .forEach(t -> tableNumbers.put(room.tables().get(t).number(), t));
        attributes = new Attributes(room);
        values = attributes.values;
        kinds = attributes.kinds;
        accessible = new boolean[people];
        room.rules().accessible().forEach(id -> accessible[person(id)] = true);
        apart = apart();
        blocks = Blocks.of(numbers, room.rules().together());
        blockOf = new int[people];
        IntStream.range(0, blocks.size())
                .forEach(b -> Arrays.stream(blocks.get(b)).forEach(p -> blockOf[p] = b));
        pinnedTo = pins();
    }

    private int[][] apart() {
        List<Set<Integer>> apartFrom = new ArrayList<>();
        IntStream.range(0, people).forEach(p -> apartFrom.add(new TreeSet<>()));
        for (Set<String> set : room.rules().apart()) {
            for (String one : set) {
                set.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> apartFrom.get(person(one)).add(person(other)));
            }
        }
        return apartFrom.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[][] pins() {
        int[][] pins = new int[rounds][people];
        for (int round = 0; round < rounds; round++) {
            Arrays.fill(pins[round], NONE);
            for (Pin pin : Pins.of(room)) {
                if (pin.holdsIn(round + 1)) {
                    for (int member : blocks.get(blockOf[person(pin.registrationId())])) {
                        pins[round][member] = table(pin.table());
                    }
                }
            }
        }
        return pins;
    }

    int person(String registrationId) {
        Integer number = numbers.get(registrationId);
        return number == null ? NONE : number;
    }

    int table(int number) {
        Integer index = tableNumbers.get(number);
        return index == null ? NONE : index;
    }

    int number(int table) {
        return room.tables().get(table).number();
    }

    int chairs(int table) {
        return room.tables().get(table).chairs();
    }

    /** Most people at a table in a plan. */
    int most(int table) {
        return Math.min(sizes.most(), chairs(table));
    }

    int accessibleSeats(int table) {
        return room.tables().get(table).accessibleSeats();
    }

    String id(int person) {
        return room.participants().get(person).registrationId();
    }

    /** Whether no rule says where somebody sits, or with whom. */
    boolean everybodyMaySitAnywhere() {
        Rules rules = room.rules();
        return rules.accessible().isEmpty()
                && rules.apart().isEmpty()
                && blocks.size() == people
                && Pins.of(room).isEmpty();
    }

    List<Seating> seatings(int[][] tableOf) {
        return IntStream.range(0, tableOf.length)
                .mapToObj(round -> seating(tableOf[round]))
                .toList();
    }

    private Seating seating(int[] tableOf) {
        SortedMap<String, Integer> seats = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            if (tableOf[person] != NONE) {
                seats.put(id(person), number(tableOf[person]));
            }
        }
        return new Seating(seats);
    }
}
