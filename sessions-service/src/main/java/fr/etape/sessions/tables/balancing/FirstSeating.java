package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A seating of one round that keeps the hard rules, found by trying one block after another, the most restricted first,
 * and going back where nothing fits. Balance is left to the search that follows.
 */
final class FirstSeating {

    enum Result {
        FOUND,
        /** All seatings were ruled out. */
        IMPOSSIBLE,
        /** Not within the number of trials. */
        NOT_FOUND
    }

    private static final int ATTEMPTS = 8;
    private static final int TRIALS = 50_000;

    private final NumberedRoom room;
    private final Seats seats;
    private final int round;
    private final SplittableRandom random;
    private final List<Integer> blocks;
    private final int[] organisations;
    private int trials;

    private FirstSeating(Seats seats, int round, SplittableRandom random) {
        this.room = seats.room;
        this.seats = seats;
        this.round = round;
        this.random = random;
        organisations = room.attributes.counts(NumberedRoom.ORGANISATION);
        blocks = shuffled(IntStream.range(0, room.blocks.size()).boxed().toList());
        blocks.sort(Comparator.comparing((Integer block) -> room.pinnedTo[round][any(block)] == NumberedRoom.NONE)
                .thenComparing(block -> -room.blocks.get(block).length)
                .thenComparing(block -> !room.accessible[any(block)])
                .thenComparing(block -> -room.apart[any(block)].length)
                .thenComparing(block -> -colleagues(any(block))));
    }

    /** Seats everybody in the round, or nobody. */
    static Result seat(Seats seats, int round, SplittableRandom random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FirstSeating seating = new FirstSeating(seats, round, random);
            if (seating.place(0)) {
                return Result.FOUND;
            }
            if (seating.trials < TRIALS) {
                return Result.IMPOSSIBLE;
            }
        }
        return Result.NOT_FOUND;
    }

    private int any(int block) {
        return room.blocks.get(block)[0];
    }

    private int colleagues(int person) {
        int organisation = room.values[NumberedRoom.ORGANISATION][person];
        return organisation == NumberedRoom.NONE ? 0 : organisations[organisation];
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        }
        return shuffled;
    }

    private boolean place(int position) {
        if (position == blocks.size()) {
            return true;
        }
        int[] block = room.blocks.get(blocks.get(position));
        for (int table : tablesFor(block)) {
            if (trials++ >= TRIALS) {
                return false;
            }
            for (int person : block) {
                seats.move(round, person, table);
            }
            if (isBreakingNothing() && place(position + 1)) {
                return true;
            }
            for (int person : block) {
                seats.move(round, person, Seats.NOWHERE);
            }
        }
        return false;
    }

    /** Of empty tables that are alike, one. */
    private List<Integer> tablesFor(int[] block) {
        int pinned = room.pinnedTo[round][block[0]];
        if (pinned != NumberedRoom.NONE) {
            return List.of(pinned);
        }
        int[] size = seats.in(round).size;
        List<Integer> tables = shuffled(IntStream.range(0, room.tables)
                .filter(table -> size[table] + block.length <= room.most(table))
                .boxed()
                .toList());
        tables.sort(Comparator.comparingInt(table -> size[table]));
        Set<List<Integer>> empty = new HashSet<>();
        tables.removeIf(
                table -> size[table] == 0 && !empty.add(List.of(room.most(table), room.accessibleSeats(table))));
        return tables;
    }

    /** Whoever is not seated yet must still be able to fill each table, and no more than the larger ones. */
    private boolean isBreakingNothing() {
        int tooMany = 0;
        for (int size : seats.in(round).size) {
            tooMany += Math.max(0, size - room.sizes.least());
        }
        return seats.broken() == 0 && tooMany <= room.sizes.larger();
    }
}
