package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What people are, as numbers: college, territory, organisation, then further attributes by name. */
final class Attributes {

    static final int NONE = NumberedRoom.NONE;

    /** [attribute][person]; {@link #NONE} if the person has no value, or shares it with nobody. */
    final int[][] values;

    /** [attribute]: how many values there are. */
    final int[] kinds;

    private final Room room;
    private final List<String> further;
    private final List<List<String>> codes = new ArrayList<>();

    Attributes(Room room) {
        this.room = room;
        further = List.copyOf(room.further());
        List<Function<Participant, @Nullable String>> all = new ArrayList<>();
        all.add(Participant::college);
        all.add(Participant::territory);
        all.add(Participant::organisation);
        further.forEach(name -> all.add(participant -> participant.further().get(name)));
        values = all.stream().map(this::valuesOf).toArray(int[][]::new);
        kinds = codes.stream().mapToInt(List::size).toArray();
    }

    /** A value that one person has is balanced wherever they sit. */
    private int[] valuesOf(Function<Participant, @Nullable String> attribute) {
        Map<String, Integer> counts = new HashMap<>();
        List<@Nullable String> all = new ArrayList<>();
        room.participants().forEach(participant -> all.add(attribute.apply(participant)));
        all.forEach(value -> {
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        });
        counts.values().removeIf(count -> count == 1);
        List<String> shared = counts.keySet().stream().sorted().toList();
        codes.add(shared);
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, shared.size()).forEach(number -> numbers.put(shared.get(number), number));
        return all.stream()
                .mapToInt(value -> value == null ? NONE : numbers.getOrDefault(value, NONE))
                .toArray();
    }

    String code(int attribute, int value) {
        return codes.get(attribute).get(value);
    }

    Goal goal(int attribute) {
        return switch (attribute) {
            case NumberedRoom.COLLEGE -> Goal.COLLEGE;
            case NumberedRoom.TERRITORY -> Goal.TERRITORY;
            case NumberedRoom.ORGANISATION -> Goal.ORGANISATION;
            default -> Goal.further(further.get(attribute - NumberedRoom.ORGANISATION - 1));
        };
    }

    /** [value]: how many people have it. */
    int[] counts(int attribute) {
        int[] counts = new int[kinds[attribute]];
        Arrays.stream(values[attribute]).filter(value -> value != NONE).forEach(value -> counts[value]++);
        return counts;
    }

    /** Whether each organisation lies in one territory type. */
    boolean organisationsNestInTerritories() {
        Map<String, String> territories = new HashMap<>();
        return room.participants().stream()
                .filter(participant -> participant.organisation() != null)
                .allMatch(participant -> participant
                        .territory()
                        .equals(territories.computeIfAbsent(
                                String.valueOf(participant.organisation()), any -> participant.territory())));
    }
}
