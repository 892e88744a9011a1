package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Seats those who have no seat, and those who were pinned to another table since the plan was made, where they help
 * most.
 */
final class Arrivals {

    private final Seats seats;
    private final NumberedRoom room;
    private final int round;
    private final SortedMap<String, Integer> walkIns = new TreeMap<>();
    private final List<Move> moves = new ArrayList<>();

    Arrivals(Seats seats, int round) {
        this.seats = seats;
        this.round = round;
        room = seats.room;
    }

    /** Number of the table by registration id. */
    SortedMap<String, Integer> walkIns() {
        return Collections.unmodifiableSortedMap(walkIns);
    }

    /** Of those who sat elsewhere. */
    List<Move> moves() {
        return moves;
    }

    /** @return the first for whom there is no chair that rules allow, or {@link NumberedRoom#NONE} */
    int seat() {
        for (int person = 0; person < room.people; person++) {
            int before = seats.tableOf(round, person);
            int pinned = room.pinnedTo[round][person];
            if (before == Seats.NOWHERE || (pinned != NumberedRoom.NONE && pinned != before)) {
                int table = bestTable(person);
                if (table == Seats.NOWHERE) {
                    return person;
                }
                seat(person, table);
            }
        }
        return NumberedRoom.NONE;
    }

    private void seat(int person, int table) {
        if (seats.tableOf(round, person) == Seats.NOWHERE) {
            walkIns.put(room.id(person), room.number(table));
        } else {
            moves.add(seats.asMove(round, person, table));
        }
        seats.move(round, person, table);
    }

    private int bestTable(int person) {
        int before = seats.tableOf(round, person);
        seats.move(round, person, Seats.NOWHERE);
        int best = Seats.NOWHERE;
        long least = Long.MAX_VALUE;
        long broken = seats.broken();
        for (int table : allowed(person)) {
            if (seats.hasChair(round, table)) {
                seats.move(round, person, table);
                if (seats.broken() <= broken && seats.cost() < least) {
                    least = seats.cost();
                    best = table;
                }
                seats.move(round, person, Seats.NOWHERE);
            }
        }
        seats.move(round, person, before);
        return best;
    }

    /** With whom they must sit, if those sit somewhere. */
    private int[] allowed(int person) {
        int pinned = room.pinnedTo[round][person];
        if (pinned != NumberedRoom.NONE) {
            return new int[] {pinned};
        }
        int[] tablesOfBlock = IntStream.of(room.blocks.get(room.blockOf[person]))
                .map(member -> seats.tableOf(round, member))
                .filter(table -> table != Seats.NOWHERE)
                .distinct()
                .toArray();
        return tablesOfBlock.length == 0 ? IntStream.range(0, room.tables).toArray() : tablesOfBlock;
    }
}
