package fr.etape.sessions.tables.balancing;

import java.util.Arrays;

/** Who sits where in one round, and how many of each value sit at each table. */
final class Occupancy {

    private final NumberedRoom room;

    /** [person]: the table, or {@link Seats#NOWHERE}. */
    final int[] tableOf;

    /** [table]: how many sit there. */
    final int[] size;

    /** [table][0 … size - 1]: who, in no order. */
    final int[][] people;

    /** [attribute][table × kinds + value] */
    final int[][] counts;

    /** [table]: how many need an accessible seat. */
    final int[] accessible;

    private final int[] chair;
    private final int mostColleagues;

    Occupancy(NumberedRoom room) {
        this.room = room;
        tableOf = new int[room.people];
        Arrays.fill(tableOf, Seats.NOWHERE);
        chair = new int[room.people];
        mostColleagues = room.room.rules().colleaguesAtMost();
        size = new int[room.tables];
        accessible = new int[room.tables];
        people = new int[room.tables][room.sizes.most() + 1];
        counts = new int[room.values.length][];
        Arrays.setAll(counts, attribute -> new int[room.tables * room.kinds[attribute]]);
    }

    void add(int person, int table) {
        if (size[table] == people[table].length) {
            people[table] = Arrays.copyOf(people[table], 2 * size[table]);
        }
        tableOf[person] = table;
        chair[person] = size[table];
        people[table][size[table]++] = person;
        count(person, table, 1);
    }

    void remove(int person) {
        int table = tableOf[person];
        int last = people[table][--size[table]];
        people[table][chair[person]] = last;
        chair[last] = chair[person];
        tableOf[person] = Seats.NOWHERE;
        count(person, table, -1);
    }

    private void count(int person, int table, int change) {
        accessible[table] += room.accessible[person] ? change : 0;
        for (int attribute = 0; attribute < counts.length; attribute++) {
            int value = room.values[attribute][person];
            if (value != NumberedRoom.NONE) {
                counts[attribute][table * room.kinds[attribute] + value] += change;
            }
        }
    }

    /** How many sit at the table who must not sit with the person. */
    int apartAt(int person, int table) {
        int found = 0;
        for (int other : room.apart[person]) {
            found += tableOf[other] == table ? 1 : 0;
        }
        return found;
    }

    /** By how much the sum of squares of counts would rise. */
    long squaresAfterSwap(int attribute, int one, int other) {
        int value = room.values[attribute][one];
        int otherValue = room.values[attribute][other];
        if (value == otherValue) {
            return 0;
        }
        return squaresAfterMove(attribute, value, tableOf[one], tableOf[other])
                + squaresAfterMove(attribute, otherValue, tableOf[other], tableOf[one]);
    }

    private long squaresAfterMove(int attribute, int value, int from, int to) {
        if (value == NumberedRoom.NONE) {
            return 0;
        }
        int kinds = room.kinds[attribute];
        return 2L * (counts[attribute][to * kinds + value] - counts[attribute][from * kinds + value] + 1);
    }

    /** How many more times rules would be broken if the two changed places. */
    int brokenAfterSwap(int one, int other) {
        int apart = apartAfterMove(one, tableOf[other], other) + apartAfterMove(other, tableOf[one], one);
        return apart
                + accessibleAfterSwap(one, other)
                + colleaguesAfterMove(one, other)
                + colleaguesAfterMove(other, one);
    }

    private int apartAfterMove(int person, int table, int instead) {
        int more = 0;
        for (int other : room.apart[person]) {
            if (other != instead) {
                more += tableOf[other] == table ? 1 : 0;
                more -= tableOf[other] == tableOf[person] ? 1 : 0;
            }
        }
        return more;
    }

    private int accessibleAfterSwap(int one, int other) {
        if (room.accessible[one] == room.accessible[other]) {
            return 0;
        }
        int from = tableOf[room.accessible[one] ? one : other];
        int to = tableOf[room.accessible[one] ? other : one];
        int joined = accessible[to] >= room.accessibleSeats(to) ? 1 : 0;
        return joined - (accessible[from] > room.accessibleSeats(from) ? 1 : 0);
    }

    private int colleaguesAfterMove(int person, int instead) {
        int organisation = room.values[NumberedRoom.ORGANISATION][person];
        if (organisation == NumberedRoom.NONE || organisation == room.values[NumberedRoom.ORGANISATION][instead]) {
            return 0;
        }
        int joined = colleagues(tableOf[instead], organisation) >= mostColleagues ? 1 : 0;
        return joined - (colleagues(tableOf[person], organisation) > mostColleagues ? 1 : 0);
    }

    private int colleagues(int table, int organisation) {
        return counts[NumberedRoom.ORGANISATION][table * room.kinds[NumberedRoom.ORGANISATION] + organisation];
    }
}
