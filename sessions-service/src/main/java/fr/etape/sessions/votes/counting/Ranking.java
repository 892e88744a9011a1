package fr.etape.sessions.votes.counting;

import fr.etape.sessions.votes.lots.Lots;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Proposals of stage A, best first: by share of approvals, compared exactly; equal shares by lot. Each rank is taken
 * once.
 */
public record Ranking(List<Ranked> proposals) {

    /**
     * @param rank from 1
     * @param decidedByLot whether a neighbour in the ranking has the same share, so that the lot put them in order
     */
    public record Ranked(int rank, String proposal, Approvals approvals, boolean decidedByLot) {}

    public Ranking {
        proposals = List.copyOf(proposals);
    }

    /** @throws IllegalArgumentException if proposals have equal shares and no lot */
    public static Ranking of(Map<String, Approvals> proposals, Lots lots) {
        Comparator<Map.Entry<String, Approvals>> byShare = Map.Entry.comparingByValue(Approvals.BEST_FIRST);
        List<Map.Entry<String, Approvals>> sorted = proposals.entrySet().stream()
                .sorted(byShare.thenComparing(Map.Entry::getKey, lots.order()))
                .toList();
        return new Ranking(IntStream.range(0, sorted.size())
                .mapToObj(i -> new Ranked(
                        i + 1,
                        sorted.get(i).getKey(),
                        sorted.get(i).getValue(),
                        equal(sorted, i - 1, i) || equal(sorted, i, i + 1)))
                .toList());
    }

    /**
     * The first {@code most}, in the order of the ranking; fewer if there are fewer. A proposal that nobody saw is not
     * one.
     */
    public List<String> finalists(int most) {
        return proposals.stream()
                .filter(ranked -> ranked.approvals().views() > 0)
                .limit(most)
                .map(Ranked::proposal)
                .toList();
    }

    private static boolean equal(List<Map.Entry<String, Approvals>> sorted, int one, int other) {
        return one >= 0
                && other < sorted.size()
                && Approvals.BEST_FIRST.compare(
                                sorted.get(one).getValue(), sorted.get(other).getValue())
                        == 0;
    }
}
