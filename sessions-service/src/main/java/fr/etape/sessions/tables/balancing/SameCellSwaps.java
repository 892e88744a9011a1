package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Two people of the same college and territory type change places. Balance of college and territory cannot change, so
 * that only repeats and organisations are left to improve.
 */
final class SameCellSwaps extends SeatsLandscape {

    /** [person]: the people of their cell, themselves included. */
    private final int[][] cells;

    private int round;
    private int one;
    private int other;

    SameCellSwaps(Seats seats) {
        super(seats);
        cells = cells(seats.room);
    }

    private static int[][] cells(NumberedRoom room) {
        Map<List<Integer>, List<Integer>> people = new HashMap<>();
        List<List<Integer>> cellOf = new ArrayList<>();
        for (int person = 0; person < room.people; person++) {
            List<Integer> cell =
                    List.of(room.values[NumberedRoom.COLLEGE][person], room.values[NumberedRoom.TERRITORY][person]);
            cellOf.add(cell);
            people.computeIfAbsent(cell, any -> new ArrayList<>()).add(person);
        }
        Map<List<Integer>, int[]> members = new HashMap<>();
        people.forEach((cell, all) ->
                members.put(cell, all.stream().mapToInt(Integer::intValue).toArray()));
        return cellOf.stream().map(members::get).toArray(int[][]::new);
    }

    @Override
    public long propose(SplittableRandom random) {
        one = random.nextInt(seats.room.people);
        int[] cell = cells[one];
        other = cell[random.nextInt(cell.length)];
        round = random.nextInt(seats.room.rounds);
        return seats.tableOf(round, one) == seats.tableOf(round, other)
                ? NO_CHANGE
                : seats.costOfSwap(round, one, other);
    }

    @Override
    public void accept() {
        seats.swap(round, one, other);
    }

    @Override
    public void reject() {}
}
