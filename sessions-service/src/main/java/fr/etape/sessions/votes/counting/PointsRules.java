package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.PointsCheck.Accepted;
import fr.etape.sessions.votes.counting.PointsCheck.NegativePoints;
import fr.etape.sessions.votes.counting.PointsCheck.NotFinalists;
import fr.etape.sessions.votes.counting.PointsCheck.TooFewProposals;
import fr.etape.sessions.votes.counting.PointsCheck.TooManyPointsOnOne;
import fr.etape.sessions.votes.counting.PointsCheck.WrongSum;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How points are spread in stage B, as in Aarau (2023): ten points on at least three. All points are given, so that
 * each ballot weighs the same in the plain totals.
 *
 * @param mostFinalists finalists that a question may have
 * @param points that each voter gives
 * @param leastProposals finalists that get at least one of them
 * @param mostOnOne points that one finalist may get from one voter
 */
public record PointsRules(int mostFinalists, int points, int leastProposals, int mostOnOne) {

    public static final PointsRules FOR_A_STOP = new PointsRules(20, 10, 3, 4);

    /** @throws IllegalArgumentException if no ballot could satisfy all of it */
    public PointsRules {
        if (leastProposals < 1 || points < leastProposals || mostOnOne < 1) {
            throw new IllegalArgumentException(
                    points + " points on at least " + leastProposals + " proposals, at most " + mostOnOne + " on each");
        }
        if (mostFinalists < leastFinalists(points, leastProposals, mostOnOne)) {
            throw new IllegalArgumentException(mostFinalists + " finalists are too few for " + points + " points");
        }
    }

    /** Fewer finalists than this leave no way to give all points: a question is not opened with them. */
    public int leastFinalists() {
        return leastFinalists(points, leastProposals, mostOnOne);
    }

    /** The first reason why the points are no ballot, or the ballot, without the finalists that got 0. */
    public PointsCheck check(String code, College college, Set<String> finalists, Map<String, Integer> given) {
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(finalists);
        if (!unknown.isEmpty()) {
            return new NotFinalists(unknown);
        }
        Set<String> negative = those(given, points -> points < 0);
        if (!negative.isEmpty()) {
            return new NegativePoints(negative);
        }
        Set<String> above = those(given, points -> points > mostOnOne);
        return above.isEmpty() ? checkSpread(code, college, given) : new TooManyPointsOnOne(above, mostOnOne);
    }

    private PointsCheck checkSpread(String code, College college, Map<String, Integer> given) {
        Map<String, Integer> positive = new TreeMap<>(given);
        positive.values().removeIf(points -> points == 0);
        long sum = positive.values().stream().mapToLong(Integer::longValue).sum();
        if (sum != points) {
            return new WrongSum(sum, points);
        }
        return positive.size() < leastProposals
                ? new TooFewProposals(positive.size(), leastProposals)
                : new Accepted(new PointsBallot(code, college, positive));
    }

    private static Set<String> those(Map<String, Integer> given, Predicate<Integer> wrong) {
        Set<String> those = new TreeSet<>();
        for (Entry<String, Integer> entry : given.entrySet()) {
            if (wrong.test(entry.getValue())) {
                those.add(entry.getKey());
            }
        }
        return those;
    }

    private static int leastFinalists(int points, int leastProposals, int mostOnOne) {
        return Math.max(leastProposals, Math.ceilDiv(points, mostOnOne));
    }
}
