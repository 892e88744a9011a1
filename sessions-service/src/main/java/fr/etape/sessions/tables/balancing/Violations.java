package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Checks seatings against the hard rules, apart from the search that made them. */
public final class Violations {

    private final Room room;
    private final TableSizes sizes;
    private final List<Violation> found = new ArrayList<>();

    private Violations(Room room) {
        this.room = room;
        sizes = TableSizes.of(room.participants().size(), room.tables().size());
    }

    /** @param rounds in order; empty if no rule is broken */
    public static List<Violation> in(Room room, List<Seating> rounds) {
        Violations violations = new Violations(room);
        for (int round = 1; round <= rounds.size(); round++) {
            violations.check(round, rounds.get(round - 1));
        }
        return List.copyOf(violations.found);
    }

    private void check(int round, Seating seating) {
        Map<Integer, List<Participant>> seated = new TreeMap<>();
        room.tables().forEach(table -> seated.put(table.number(), new ArrayList<>()));
        for (Participant participant : room.participants()) {
            Integer table = seating.tableOf(participant.registrationId());
            List<Participant> there = table == null ? null : seated.get(table);
            if (there == null) {
                found.add(new Violation(HardRule.SIZES, round, 0));
            } else {
                there.add(participant);
            }
        }
        for (Table table : room.tables()) {
            check(round, table, Objects.requireNonNull(seated.get(table.number())));
        }
        checkTogether(round, seating);
        checkPins(round, seating);
    }

    private void check(int round, Table table, Collection<Participant> there) {
        int most = Math.min(sizes.most(), table.chairs());
        breaks(there.size() < sizes.least() || there.size() > most, HardRule.SIZES, round, table);
        breaks(
                room.rules().facilitatorAtEachTable() && table.facilitator() == null,
                HardRule.FACILITATORS,
                round,
                table);
        breaks(mostColleagues(there) > room.rules().colleaguesAtMost(), HardRule.COLLEAGUES, round, table);
        Set<String> accessible = room.rules().accessible();
        breaks(among(there, accessible) > table.accessibleSeats(), HardRule.ACCESSIBLE_SEATS, round, table);
        breaks(room.rules().apart().stream().anyMatch(set -> among(there, set) > 1), HardRule.APART, round, table);
    }

    private static int mostColleagues(Collection<Participant> there) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Participant participant : there) {
            if (participant.organisation() != null) {
                counts.merge(participant.organisation(), 1, Integer::sum);
            }
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static long among(Collection<Participant> there, Set<String> ids) {
        return there.stream()
                .filter(participant -> ids.contains(participant.registrationId()))
                .count();
    }

    private void checkTogether(int round, Seating seating) {
        for (Set<String> set : room.rules().together()) {
            if (set.stream().map(seating.tables()::get).distinct().count() > 1) {
                found.add(new Violation(HardRule.TOGETHER, round, 0));
            }
        }
    }

    private void checkPins(int round, Seating seating) {
        for (Pin pin : Pins.of(room)) {
            if (pin.holdsIn(round) && !Objects.equals(seating.tableOf(pin.registrationId()), pin.table())) {
                found.add(new Violation(HardRule.PINS, round, pin.table()));
            }
        }
    }

    private void breaks(boolean broken, HardRule rule, int round, Table table) {
        if (broken) {
            found.add(new Violation(rule, round, table.number()));
        }
    }
}
