package fr.etape.sessions.tables.balancing;

import java.util.Arrays;

/**
 * Who sits where in all rounds, with what each goal is worth at that, kept up to date move by move. The one thing that
 * changes during a search.
 */
final class Seats {

    static final int NOWHERE = NumberedRoom.NONE;

    final NumberedRoom room;

    private final long[] terms;
    private final long[] weights;
    private final Occupancy[] rounds;
    private final Meetings meetings;
    private final int colleagues;

    Seats(NumberedRoom room) {
        this.room = room;
        terms = new long[Terms.count(room)];
        weights = new long[terms.length];
        rounds = new Occupancy[room.rounds];
        Arrays.setAll(rounds, round -> new Occupancy(room));
        meetings = new Meetings(room);
        colleagues = room.room.rules().colleaguesAtMost();
    }

    void weigh(long[] newWeights) {
        System.arraycopy(newWeights, 0, weights, 0, weights.length);
    }

    long cost() {
        return weighted(terms);
    }

    long weighted(long[] values) {
        long cost = 0;
        for (int term = 0; term < values.length; term++) {
            cost += weights[term] * values[term];
        }
        return cost;
    }

    /** How often hard rules other than sizes, pins and blocks are broken. */
    long broken() {
        return terms[Terms.BROKEN];
    }

    /** A copy. */
    long[] terms() {
        return terms.clone();
    }

    Occupancy in(int round) {
        return rounds[round];
    }

    int tableOf(int round, int person) {
        return rounds[round].tableOf[person];
    }

    boolean hasChair(int round, int table) {
        return rounds[round].size[table] < room.chairs(table);
    }

    /** What people see of a move that is about to be made. */
    Move asMove(int round, int person, int to) {
        return new Move(room.id(person), room.number(tableOf(round, person)), room.number(to));
    }

    /** @param to {@link #NOWHERE} to take the person out */
    void move(int round, int person, int to) {
        int from = rounds[round].tableOf[person];
        if (from != NOWHERE) {
            count(round, person, from, -1);
            rounds[round].remove(person);
            terms[Terms.REPEATS] -= meetings.part(person, rounds[round], from);
        }
        if (to != NOWHERE) {
            terms[Terms.REPEATS] += meetings.meet(person, rounds[round], to);
            rounds[round].add(person, to);
            count(round, person, to, 1);
        }
    }

    /** @param change 1 after the person came, -1 before they go: they are counted at the table in both cases */
    private void count(int round, int person, int table, int change) {
        Occupancy seated = rounds[round];
        terms[Terms.SIZE] += change * (2L * seated.size[table] - 1);
        terms[Terms.BROKEN] += change * seated.apartAt(person, table);
        if (room.accessible[person] && seated.accessible[table] > room.accessibleSeats(table)) {
            terms[Terms.BROKEN] += change;
        }
        for (int attribute = 0; attribute < room.values.length; attribute++) {
            int value = room.values[attribute][person];
            if (value != NumberedRoom.NONE) {
                int count = seated.counts[attribute][table * room.kinds[attribute] + value];
                terms[Terms.of(attribute)] += change * (2L * count - 1);
                if (attribute == NumberedRoom.ORGANISATION && count > colleagues) {
                    terms[Terms.BROKEN] += change;
                }
            }
        }
    }

    void swap(int round, int one, int other) {
        int table = tableOf(round, one);
        int otherTable = tableOf(round, other);
        move(round, one, NOWHERE);
        move(round, other, table);
        move(round, one, otherTable);
    }

    /** By how much the cost would rise. The two sit at different tables. */
    long costOfSwap(int round, int one, int other) {
        Occupancy seated = rounds[round];
        long cost = weights[Terms.REPEATS] * meetings.costOfSwap(seated, one, other);
        for (int attribute = 0; attribute < room.values.length; attribute++) {
            cost += weights[Terms.of(attribute)] * seated.squaresAfterSwap(attribute, one, other);
        }
        return cost + weights[Terms.BROKEN] * seated.brokenAfterSwap(one, other);
    }

    /** [round][person]: the table. */
    int[][] copy() {
        return Arrays.stream(rounds).map(round -> round.tableOf.clone()).toArray(int[][]::new);
    }

    void restore(int[][] tableOf) {
        for (int round = 0; round < rounds.length; round++) {
            for (int person = 0; person < room.people; person++) {
                if (tableOf(round, person) != tableOf[round][person]) {
                    move(round, person, tableOf[round][person]);
                }
            }
        }
    }
}
