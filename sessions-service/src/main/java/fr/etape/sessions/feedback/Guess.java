package fr.etape.sessions.feedback;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody can work out who knows how many answered, the counts that are shown, perhaps the mean to one decimal,
 * and of each hidden count whether it is below five. They find one if it has a single possible value.
 *
 * @param tenths the mean in tenths; 0 where it is not known
 */
record Guess(Map<String, Integer> counts, boolean knowsMean, long tenths) {

    static Guess knowingTheTotal(Map<String, Integer> counts) {
        return new Guess(counts, false, 0);
    }

    /** @param counts of at least one answer, by choice, which is a whole number */
    static Guess knowingTheMean(Map<String, Integer> counts) {
        long sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += (long) Integer.parseInt(entry.getKey()) * entry.getValue();
        }
        return new Guess(counts, true, tenths(sum, all(counts)));
    }

    /** Half up. */
    private static long tenths(long sum, int all) {
        return Math.floorDiv(20 * sum + all, 2L * all);
    }

    private static int all(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean findsOne(Set<String> hidden) {
        return hidden.stream().anyMatch(choice -> possible(choice, hidden) < 2);
    }

    /** Possible values of one hidden count; at most two are looked for. */
    private int possible(String choice, Set<String> hidden) {
        int people = hidden.stream().mapToInt(counts::get).sum();
        List<BitSet> others = nobody(people);
        for (String other : hidden) {
            if (!other.equals(choice)) {
                others = with(other, others);
            }
        }
        boolean small = isSmall(choice);
        int most = small ? Math.min(people, SmallCounts.LEAST - 1) : people;
        int found = 0;
        for (int count = small ? 0 : SmallCounts.LEAST; count <= most && found < 2; count++) {
            found += isPossible(others.get(people - count), count * weight(choice), hidden) ? 1 : 0;
        }
        return found;
    }

    private boolean isSmall(String choice) {
        return counts.getOrDefault(choice, 0) < SmallCounts.LEAST;
    }

    private int weight(String choice) {
        return knowsMean ? Integer.parseInt(choice) : 0;
    }

    /** By number of people, from none: the sums that their answers can have. */
    private static List<BitSet> nobody(int people) {
        List<BitSet> sums = new ArrayList<>();
        for (int i = 0; i <= people; i++) {
            sums.add(new BitSet());
        }
        sums.getFirst().set(0);
        return sums;
    }

    private List<BitSet> with(String choice, List<BitSet> before) {
        List<BitSet> after = new ArrayList<>();
        for (int people = 0; people < before.size(); people++) {
            BitSet sums = new BitSet();
            if (isSmall(choice)) {
                for (int count = 0; count < SmallCounts.LEAST && count <= people; count++) {
                    add(sums, before.get(people - count), count * weight(choice));
                }
            } else if (people >= SmallCounts.LEAST) {
                add(sums, before.get(people - SmallCounts.LEAST), SmallCounts.LEAST * weight(choice));
                add(sums, after.get(people - 1), weight(choice));
            }
            after.add(sums);
        }
        return after;
    }

    private static void add(BitSet sums, BitSet others, int more) {
        others.stream().forEach(sum -> sums.set(sum + more));
    }

    private boolean isPossible(BitSet others, int own, Set<String> hidden) {
        int shown = counts.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue() * weight(entry.getKey()))
                .sum();
        return knowsMean
                ? others.stream().anyMatch(sum -> tenths((long) sum + own + shown, all(counts)) == tenths)
                : !others.isEmpty();
    }
}
