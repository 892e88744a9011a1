package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.Refusal.GroupBreaksRule;
import fr.etape.sessions.tables.balancing.Refusal.PinnedTwice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People who have to be at one table, because they must sit together or are pinned there: whether they may. */
final class GroupChecks {

    private final NumberedRoom numbered;
    private final Rules rules;
    private final List<Refusal> reasons = new ArrayList<>();

    private GroupChecks(Room room) {
        numbered = new NumberedRoom(room);
        rules = room.rules();
    }

    static List<Refusal> reasons(Room room) {
        GroupChecks checks = new GroupChecks(room);
        int mostAccessible =
                room.tables().stream().mapToInt(Table::accessibleSeats).max().orElse(0);
        checks.numbered.blocks.stream()
                .filter(block -> block.length > 1)
                .forEach(block -> checks.check(checks.ids(block), checks.numbered.sizes.most(), mostAccessible));
        for (int round = 1; round <= room.rounds(); round++) {
            checks.checkPins(round);
        }
        return checks.reasons;
    }

    private SortedSet<String> ids(int[] people) {
        return IntStream.of(people).mapToObj(numbered::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkPins(int round) {
        Map<Integer, SortedSet<Integer>> tablesOfBlock = new TreeMap<>();
        for (Pin pin : Pins.of(numbered.room)) {
            if (pin.holdsIn(round)) {
                int block = numbered.blockOf[numbered.person(pin.registrationId())];
                tablesOfBlock.computeIfAbsent(block, any -> new TreeSet<>()).add(pin.table());
            }
        }
        Map<Integer, SortedSet<String>> groups = new TreeMap<>();
        tablesOfBlock.forEach((block, tables) -> {
            SortedSet<String> ids = ids(numbered.blocks.get(block));
            if (tables.size() > 1) {
                reasons.add(new PinnedTwice(ids, round, tables));
            }
            groups.computeIfAbsent(tables.first(), any -> new TreeSet<>()).addAll(ids);
        });
        groups.forEach((number, group) -> {
            int table = numbered.table(number);
            check(group, numbered.most(table), numbered.accessibleSeats(table));
        });
    }

    private void check(SortedSet<String> group, int chairs, int accessibleSeats) {
        if (group.size() > chairs) {
            reasons.add(new GroupBreaksRule(group, HardRule.SIZES, chairs));
        }
        SortedSet<String> accessible = new TreeSet<>(group);
        accessible.retainAll(rules.accessible());
        if (accessible.size() > accessibleSeats) {
            reasons.add(new GroupBreaksRule(accessible, HardRule.ACCESSIBLE_SEATS, accessibleSeats));
        }
        checkColleagues(group);
        checkApart(group);
    }

    private void checkColleagues(Set<String> group) {
        Map<String, SortedSet<String>> colleagues = new TreeMap<>();
        for (Participant participant : numbered.room.participants()) {
            if (participant.organisation() != null && group.contains(participant.registrationId())) {
                colleagues
                        .computeIfAbsent(participant.organisation(), any -> new TreeSet<>())
                        .add(participant.registrationId());
            }
        }
        colleagues.values().stream()
                .filter(some -> some.size() > rules.colleaguesAtMost())
                .map(some -> new GroupBreaksRule(some, HardRule.COLLEAGUES, rules.colleaguesAtMost()))
                .forEach(reasons::add);
    }

    private void checkApart(Set<String> group) {
        for (Set<String> set : rules.apart()) {
            SortedSet<String> both = new TreeSet<>(set);
            both.retainAll(group);
            if (both.size() > 1) {
                reasons.add(new GroupBreaksRule(both, HardRule.APART, 1));
            }
        }
    }
}
