package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.flow.BoundedFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Seats one round so that each college, each territory type and each organisation has its share of every table, rounded
 * down or up. That is always possible (de Werra, Some remarks on equitable colourings, 1971): when a table is taken
 * away, a 1/k share of all who are left, k tables being left, is a flow through room → college → person → organisation
 * → territory → room within bounds that are whole numbers, so there is a flow of whole people too.
 *
 * <p>People of the same college and organisation are one edge; who of them sits at the table is drawn.
 */
final class ExactBalance {

    /** Those who are alike for the flow, in the order in which they are seated. */
    private record Group(int college, int territory, int organisation, List<Integer> people) {}

    private record Organisation(int territory, int number) {}

    private static final int ROOM_OUT = 0;
    private static final int ROOM_IN = 1;

    private final NumberedRoom room;
    private final SplittableRandom random;
    private final List<Group> groups;
    private final int colleges;
    private final int territories;
    private final Map<Organisation, Integer> organisationNodes = new LinkedHashMap<>();

    private ExactBalance(NumberedRoom room, SplittableRandom random) {
        this.room = room;
        this.random = random;
        colleges = room.kinds[NumberedRoom.COLLEGE];
        territories = room.kinds[NumberedRoom.TERRITORY];
        groups = groups();
        for (Group group : groups) {
            if (group.organisation() != NumberedRoom.NONE) {
                organisationNodes.putIfAbsent(organisation(group), organisationNodes.size());
            }
        }
    }

    /** Rules other than sizes are not looked at. @return [person]: the table */
    static int[] seat(NumberedRoom room, SplittableRandom random) {
        ExactBalance balance = new ExactBalance(room, random);
        int[] tableOf = new int[room.people];
        List<Integer> tables = balance.narrowTablesFirst();
        for (int done = 0; done < tables.size(); done++) {
            balance.fill(tables.get(done), tables.size() - done, tableOf);
        }
        return tableOf;
    }

    /** Later ones then have a chair for whoever is one too many. */
    private List<Integer> narrowTablesFirst() {
        List<Integer> tables = shuffled(IntStream.range(0, room.tables).boxed().toList());
        tables.sort(Comparator.comparingInt(room::most));
        return tables;
    }

    private <T> List<T> shuffled(Collection<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        }
        return shuffled;
    }

    private List<Group> groups() {
        Map<List<Integer>, Group> found = new HashMap<>();
        List<Group> inOrder = new ArrayList<>();
        for (int person : shuffled(IntStream.range(0, room.people).boxed().toList())) {
            List<Integer> key = Arrays.stream(room.values)
                    .limit(3)
                    .map(values -> values[person])
                    .toList();
            Group group = found.get(key);
            if (group == null) {
                group = new Group(key.get(0), key.get(1), key.get(2), new ArrayList<>());
                found.put(key, group);
                inOrder.add(group);
            }
            group.people().add(person);
        }
        return inOrder;
    }

    private static Organisation organisation(Group group) {
        return new Organisation(group.territory(), group.organisation());
    }

    private int collegeNode(Group group) {
        return group.college() == NumberedRoom.NONE ? ROOM_OUT : 2 + group.college();
    }

    private int territoryNode(int territory) {
        return territory == NumberedRoom.NONE ? ROOM_IN : 2 + colleges + territory;
    }

    private int organisationNode(Group group) {
        Integer number = organisationNodes.get(organisation(group));
        return number == null ? territoryNode(group.territory()) : 2 + colleges + territories + number;
    }

    private void fill(int table, int tablesLeft, int[] tableOf) {
        BoundedFlow flow = new BoundedFlow(
                2 + colleges + territories + organisationNodes.size(),
                1 + colleges + territories + organisationNodes.size() + groups.size());
        int people = groups.stream().mapToInt(group -> group.people().size()).sum();
        flow.add(ROOM_IN, ROOM_OUT, people / tablesLeft, Math.min(roundedUp(people, tablesLeft), room.most(table)));
        addShares(flow, tablesLeft);
        List<Group> order = shuffled(groups);
        int[] edges = order.stream()
                .mapToInt(group -> flow.add(
                        collegeNode(group),
                        organisationNode(group),
                        0,
                        group.people().size()))
                .toArray();
        if (!flow.solve()) {
            throw new IllegalStateException(
                    "There is no share of " + people + " people for one of " + tablesLeft + " tables");
        }
        for (int i = 0; i < edges.length; i++) {
            List<Integer> waiting = order.get(i).people();
            for (int taken = flow.on(edges[i]); taken > 0; taken--) {
                tableOf[waiting.removeLast()] = table;
            }
        }
        groups.removeIf(group -> group.people().isEmpty());
    }

    private void addShares(BoundedFlow flow, int tablesLeft) {
        int[] ofCollege = people(colleges, Group::college);
        for (int college = 0; college < colleges; college++) {
            addShare(flow, ROOM_OUT, 2 + college, ofCollege[college], tablesLeft);
        }
        int[] ofTerritory = people(territories, Group::territory);
        for (int territory = 0; territory < territories; territory++) {
            addShare(flow, territoryNode(territory), ROOM_IN, ofTerritory[territory], tablesLeft);
        }
        int[] ofOrganisation = people(
                organisationNodes.size(),
                group -> organisationNodes.getOrDefault(organisation(group), NumberedRoom.NONE));
        organisationNodes.forEach((organisation, number) -> addShare(
                flow,
                2 + colleges + territories + number,
                territoryNode(organisation.territory()),
                ofOrganisation[number],
                tablesLeft));
    }

    /** [value]: how many people who wait have it. */
    private int[] people(int values, ToIntFunction<Group> value) {
        int[] people = new int[values];
        for (Group group : groups) {
            int number = value.applyAsInt(group);
            if (number != NumberedRoom.NONE) {
                people[number] += group.people().size();
            }
        }
        return people;
    }

    private static void addShare(BoundedFlow flow, int from, int to, int people, int tablesLeft) {
        flow.add(from, to, people / tablesLeft, roundedUp(people, tablesLeft));
    }

    private static int roundedUp(int people, int tables) {
        return (people + tables - 1) / tables;
    }
}
