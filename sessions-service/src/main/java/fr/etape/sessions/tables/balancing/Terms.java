package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Places of goals in the arrays that a search adds up, and the order in which goals count. */
final class Terms {

    /** How often hard rules are broken. */
    static final int BROKEN = 0;

    static final int SIZE = 1;
    static final int REPEATS = 2;
    private static final int FIRST_ATTRIBUTE = 3;

    private Terms() {}

    static int of(int attribute) {
        return FIRST_ATTRIBUTE + attribute;
    }

    static int count(NumberedRoom room) {
        return FIRST_ATTRIBUTE + room.values.length;
    }

    /** Most important first; hard rules and sizes are above all goals. */
    static int[] order(NumberedRoom room, Emphasis emphasis) {
        List<Integer> order = new ArrayList<>(List.of(BROKEN, SIZE));
        order.addAll(
                switch (emphasis) {
                    case BALANCE -> List.of(of(NumberedRoom.COLLEGE), of(NumberedRoom.TERRITORY), REPEATS);
                    case NEW_NEIGHBOURS -> List.of(REPEATS, of(NumberedRoom.COLLEGE), of(NumberedRoom.TERRITORY));
                });
        IntStream.range(NumberedRoom.ORGANISATION, room.values.length).forEach(a -> order.add(of(a)));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Weights for a sum in which an earlier goal counts {@code ratio} times as much as the next one.
     *
     * @param ratio 1 to treat all goals alike
     */
    static long[] weights(NumberedRoom room, int[] order, int ratio) {
        long[] weights = new long[count(room)];
        long weight = 1;
        for (int place = order.length - 1; place >= 2; place--) {
            weights[order[place]] = weight;
            weight = Math.multiplyExact(weight, ratio);
        }
        weights[SIZE] = Math.multiplyExact(weight, 2);
        weights[BROKEN] = Math.multiplyExact(weight, 32);
        return weights;
    }

    /** Below which no plan can be, by counting. */
    static long[] bounds(NumberedRoom room) {
        long[] bounds = new long[count(room)];
        bounds[SIZE] = room.rounds * TableSizes.leastSquares(room.people, room.tables);
        bounds[REPEATS] = RepeatsBound.of(room);
        for (int attribute = 0; attribute < room.values.length; attribute++) {
            for (int count : room.attributes.counts(attribute)) {
                bounds[of(attribute)] += room.rounds * TableSizes.leastSquares(count, room.tables);
            }
        }
        return bounds;
    }

    static boolean isBetter(long[] one, long[] other, int[] order) {
        for (int term : order) {
            if (one[term] != other[term]) {
                return one[term] < other[term];
            }
        }
        return false;
    }
}
