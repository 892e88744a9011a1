package fr.etape.sessions.tables.balancing;

import java.util.SplittableRandom;

/**
 * A block changes places with people of another table: with as many, or with one more or fewer where the sizes of both
 * tables allow it. Pinned people stay. Sizes, pins and blocks are kept at each step; the other hard rules cost.
 */
final class GeneralMoves extends SeatsLandscape {

    /** One draw in so many is an exchange of blocks or a move to a free chair, not a swap of two people. */
    private static final int EXCHANGES = 8;

    private final NumberedRoom room;
    private int round;
    private int one;
    private int other;
    private boolean swap;

    /** People moved by the exchange proposed last, and from where. */
    private final int[] moved;

    private final int[] from;
    private int moves;

    GeneralMoves(Seats seats) {
        super(seats);
        room = seats.room;
        moved = new int[2 * room.people];
        from = new int[2 * room.people];
    }

    @Override
    public long propose(SplittableRandom random) {
        moves = 0;
        round = random.nextInt(room.rounds);
        one = random.nextInt(room.people);
        other = random.nextInt(room.people);
        boolean fixed = isPinned(one) || isPinned(other);
        if (fixed || seats.tableOf(round, one) == seats.tableOf(round, other)) {
            return NO_CHANGE;
        }
        swap = isAlone(one) && isAlone(other) && random.nextInt(EXCHANGES) > 0;
        return swap ? seats.costOfSwap(round, one, other) : exchange(random);
    }

    private boolean isPinned(int person) {
        return room.pinnedTo[round][person] != NumberedRoom.NONE;
    }

    private boolean isAlone(int person) {
        return block(person).length == 1;
    }

    private int[] block(int person) {
        return room.blocks.get(room.blockOf[person]);
    }

    /** The block of one person moves to the table of the other, and some from there move to its table. */
    private long exchange(SplittableRandom random) {
        int table = seats.tableOf(round, one);
        int otherTable = seats.tableOf(round, other);
        int[] block = block(one);
        int back = block.length + random.nextInt(3) - 1;
        int[] size = seats.in(round).size;
        boolean fits = fits(table, size[table] - block.length + back)
                && fits(otherTable, size[otherTable] + block.length - back);
        if (!fits) {
            return NO_CHANGE;
        }
        long before = seats.cost();
        move(block, table, otherTable);
        if (!bring(back, otherTable, table, block, random)) {
            reject();
            return NO_CHANGE;
        }
        return seats.cost() - before;
    }

    private boolean fits(int table, int people) {
        return people >= room.sizes.least() && people <= room.most(table);
    }

    /** Brings whole blocks of so many people together, taking them as a random round trip of the table meets them. */
    private boolean bring(int people, int source, int target, int[] except, SplittableRandom random) {
        int[] there = seats.in(round).people[source].clone();
        int size = seats.in(round).size[source];
        int start = random.nextInt(size);
        int left = people;
        for (int i = 0; i < size && left > 0; i++) {
            int person = there[(start + i) % size];
            int[] block = block(person);
            boolean may = !isPinned(person) && block != except && seats.tableOf(round, person) == source;
            if (may && block.length <= left) {
                move(block, source, target);
                left -= block.length;
            }
        }
        return left == 0;
    }

    private void move(int[] block, int source, int target) {
        for (int person : block) {
            moved[moves] = person;
            from[moves++] = source;
            seats.move(round, person, target);
        }
    }

    @Override
    public void accept() {
        if (swap) {
            seats.swap(round, one, other);
        }
    }

    @Override
    public void reject() {
        while (moves > 0) {
            moves--;
            seats.move(round, moved[moves], from[moves]);
        }
    }
}
