package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.SeatExplanation.Change;
import fr.etape.sessions.tables.balancing.SeatExplanation.Counterfactual;
import fr.etape.sessions.tables.balancing.SeatExplanation.Difference;
import fr.etape.sessions.tables.balancing.SeatExplanation.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts for {@link SeatExplanation}: the table as it is, and as it would be after each possible exchange. */
final class Explaining {

    private final Seats seats;
    private final NumberedRoom room;
    private final int[] order;
    private final int round;
    private final int person;
    private final int table;

    Explaining(Room room, List<Seating> rounds, Emphasis emphasis, int round, String registrationId) {
        this.room = new NumberedRoom(room);
        this.round = round;
        seats = new Seats(this.room);
        for (int i = 0; i < rounds.size(); i++) {
            SeatsOfPlan.take(seats, i, rounds.get(i));
        }
        order = Terms.order(this.room, emphasis);
        person = this.room.person(registrationId);
        if (person == NumberedRoom.NONE || seats.tableOf(round, person) == Seats.NOWHERE) {
            throw new IllegalArgumentException(registrationId + " has no seat in round " + (round + 1));
        }
        table = seats.tableOf(round, person);
    }

    SeatExplanation explain() {
        return new SeatExplanation(
                room.number(table), round + 1, shares(), neighbours().length, metBefore(), rules(), otherwise());
    }

    private int[] neighbours() {
        Occupancy seated = seats.in(round);
        return Arrays.stream(seated.people[table], 0, seated.size[table])
                .filter(other -> other != person)
                .toArray();
    }

    private int metBefore() {
        return (int) Arrays.stream(neighbours())
                .filter(other -> IntStream.range(0, round)
                        .anyMatch(earlier -> seats.tableOf(earlier, other) == seats.tableOf(earlier, person)
                                && seats.tableOf(earlier, person) != Seats.NOWHERE))
                .count();
    }

    private List<HardRule> rules() {
        List<HardRule> rules = new ArrayList<>();
        if (room.blocks.get(room.blockOf[person]).length > 1) {
            rules.add(HardRule.TOGETHER);
        }
        if (room.pinnedTo[round][person] != NumberedRoom.NONE) {
            rules.add(HardRule.PINS);
        }
        return rules;
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int attribute = 0; attribute < room.values.length; attribute++) {
            int[] inRoom = room.attributes.counts(attribute);
            for (int value = 0; value < inRoom.length; value++) {
                int here = here(attribute, value, table);
                if (here > 0) {
                    shares.add(share(attribute, value, here, inRoom[value]));
                }
            }
        }
        return shares;
    }

    private Share share(int attribute, int value, int here, int inRoom) {
        return new Share(
                room.attributes.goal(attribute),
                room.attributes.code(attribute, value),
                here,
                inRoom / room.tables,
                roundedUp(inRoom),
                inRoom,
                room.values[attribute][person] == value);
    }

    private int roundedUp(int inRoom) {
        return (inRoom + room.tables - 1) / room.tables;
    }

    private int here(int attribute, int value, int where) {
        return seats.in(round).counts[attribute][where * room.kinds[attribute] + value];
    }

    private @Nullable Counterfactual otherwise() {
        long[] before = seats.terms();
        long[] best = null;
        int bestOther = NumberedRoom.NONE;
        for (int other = 0; other < room.people; other++) {
            if (mayMove(person) && mayMove(other) && isElsewhere(other)) {
                seats.swap(round, person, other);
                long[] after = seats.terms();
                if (after[Terms.BROKEN] <= before[Terms.BROKEN]
                        && (best == null || Terms.isBetter(after, best, order))) {
                    best = after;
                    bestOther = other;
                }
                seats.swap(round, person, other);
            }
        }
        return best == null ? null : counterfactual(bestOther, before, best);
    }

    private boolean isElsewhere(int other) {
        int otherTable = seats.tableOf(round, other);
        return otherTable != table && otherTable != Seats.NOWHERE;
    }

    private boolean mayMove(int somebody) {
        return room.pinnedTo[round][somebody] == NumberedRoom.NONE
                && room.blocks.get(room.blockOf[somebody]).length == 1;
    }

    private Counterfactual counterfactual(int other, long[] before, long[] after) {
        List<Difference> excess = new ArrayList<>();
        for (int term : order) {
            if (before[term] != after[term]) {
                excess.add(new Difference(goalOf(term), after[term] - before[term]));
            }
        }
        int otherTable = seats.tableOf(round, other);
        List<Change> changes = new ArrayList<>();
        for (int attribute = 0; attribute < room.values.length; attribute++) {
            int own = room.values[attribute][person];
            int theirs = room.values[attribute][other];
            if (own != theirs) {
                addChange(changes, attribute, own, table, -1);
                addChange(changes, attribute, own, otherTable, 1);
                addChange(changes, attribute, theirs, table, 1);
                addChange(changes, attribute, theirs, otherTable, -1);
            }
        }
        return new Counterfactual(room.number(otherTable), excess, changes);
    }

    private Goal goalOf(int term) {
        return term == Terms.REPEATS ? Goal.REPEATS : room.attributes.goal(term - Terms.of(0));
    }

    private void addChange(List<Change> changes, int attribute, int value, int where, int by) {
        if (value == NumberedRoom.NONE) {
            return;
        }
        int before = here(attribute, value, where);
        int inRoom = room.attributes.counts(attribute)[value];
        if (before + by < inRoom / room.tables || before + by > roundedUp(inRoom)) {
            changes.add(new Change(
                    room.number(where),
                    room.attributes.goal(attribute),
                    room.attributes.code(attribute, value),
                    before,
                    before + by));
        }
    }
}
