package fr.etape.sessions.tables.balancing;

import org.jspecify.annotations.Nullable;

/**
 * One person goes to another table, or changes places with somebody there.
 *
 * @param other {@link Seats#NOWHERE} if nobody comes back
 * @param gain by how much the cost falls, more than 0
 */
record ReseatingStep(int person, int table, int other, long gain) {

    int moves() {
        return other == Seats.NOWHERE ? 1 : 2;
    }

    /**
     * The one that gains most for each move. Pinned people and those who must sit together stay. @return null if none
     * gains
     */
    static @Nullable ReseatingStep best(Seats seats, int round) {
        ReseatingStep best = null;
        NumberedRoom room = seats.room;
        for (int person = 0; person < room.people; person++) {
            if (!mayMove(room, round, person)) {
                continue;
            }
            best = better(best, bestMove(seats, round, person));
            for (int other = person + 1; other < room.people; other++) {
                int table = seats.tableOf(round, other);
                if (table != seats.tableOf(round, person) && mayMove(room, round, other)) {
                    long gain = -seats.costOfSwap(round, person, other);
                    best = better(best, new ReseatingStep(person, table, other, gain));
                }
            }
        }
        return best;
    }

    private static boolean mayMove(NumberedRoom room, int round, int person) {
        return room.pinnedTo[round][person] == NumberedRoom.NONE && room.blocks.get(room.blockOf[person]).length == 1;
    }

    private static @Nullable ReseatingStep bestMove(Seats seats, int round, int person) {
        ReseatingStep best = null;
        int from = seats.tableOf(round, person);
        long before = seats.cost();
        for (int table = 0; table < seats.room.tables; table++) {
            if (table != from && seats.hasChair(round, table)) {
                seats.move(round, person, table);
                best = better(best, new ReseatingStep(person, table, Seats.NOWHERE, before - seats.cost()));
                seats.move(round, person, from);
            }
        }
        return best;
    }

    private static @Nullable ReseatingStep better(@Nullable ReseatingStep one, @Nullable ReseatingStep other) {
        if (other == null || other.gain <= 0) {
            return one;
        }
        return one == null || other.gain * one.moves() > one.gain * other.moves() ? other : one;
    }
}
