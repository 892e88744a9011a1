package fr.etape.sessions.votes.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definition of the paper, word for word, to compare with: in each round, for each project, the rate ρ with Σ
 * min(left, ρ·utility) = cost is found by trying how many of the poorest pay all. Fractions throughout, nothing
 * remembered.
 */
final class SlowEqualShares {

    private final Election election;
    private final Comparator<String> ties;
    private final List<Amount> left = new ArrayList<>();

    SlowEqualShares(Election election, Comparator<String> ties) {
        this.election = election;
        this.ties = ties;
        election.utilities()
                .forEach(voter -> left.add(
                        Amount.of(election.budget(), election.utilities().size())));
    }

    List<String> purchases() {
        List<String> bought = new ArrayList<>();
        while (true) {
            Map<String, Amount> rates = new HashMap<>();
            election.projects().stream()
                    .filter(project -> !bought.contains(project.id()))
                    .forEach(project -> addRate(project, rates));
            if (rates.isEmpty()) {
                return bought;
            }
            String best = rates.keySet().stream()
                    .min(Comparator.<String, Amount>comparing(rates::get).thenComparing(ties))
                    .orElseThrow();
            pay(best, rates.get(best));
            bought.add(best);
        }
    }

    private void addRate(Project project, Map<String, Amount> rates) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < left.size(); voter++) {
            if (utility(voter, project.id()) > 0) {
                supporters.add(voter);
            }
        }
        supporters.sort(Comparator.comparing(voter -> left.get(voter).over(utility(voter, project.id()))));
        Amount rest = Amount.of(project.cost(), 1);
        for (int poor = 0; poor < supporters.size(); poor++) {
            long utility = 0;
            for (int voter : supporters.subList(poor, supporters.size())) {
                utility += utility(voter, project.id());
            }
            Amount rate = rest.over(utility);
            int poorest = supporters.get(poor);
            if (rate.compareTo(left.get(poorest).over(utility(poorest, project.id()))) <= 0) {
                rates.put(project.id(), rate);
                return;
            }
            rest = rest.minus(left.get(poorest));
        }
    }

    private void pay(String project, Amount rate) {
        for (int voter = 0; voter < left.size(); voter++) {
            Amount share = rate.times(utility(voter, project));
            Amount has = left.get(voter);
            left.set(voter, share.compareTo(has) < 0 ? has.minus(share) : Amount.of(0, 1));
            if (utility(voter, project) == 0) {
                left.set(voter, has);
            }
        }
    }

    private long utility(int voter, String project) {
        return election.utilities().get(voter).getOrDefault(project, 0L);
    }

    /** What the test computes with; apart from the code that it checks. */
    private record Amount(BigInteger over, BigInteger under) implements Comparable<Amount> {

        static Amount of(long over, long under) {
            return new Amount(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Amount minus(Amount other) {
            return new Amount(
                    over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Amount times(long factor) {
            return new Amount(over.multiply(BigInteger.valueOf(factor)), under);
        }

        Amount over(long divisor) {
            return new Amount(over, under.multiply(BigInteger.valueOf(divisor)));
        }

        @Override
        public int compareTo(Amount other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }
}
