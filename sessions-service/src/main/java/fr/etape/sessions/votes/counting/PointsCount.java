package fr.etape.sessions.votes.counting;

import fr.etape.sessions.votes.counting.PointsResult.Entry;
import fr.etape.sessions.votes.counting.PointsResult.Line;
import fr.etape.sessions.votes.equalshares.Completion;
import fr.etape.sessions.votes.equalshares.Election;
import fr.etape.sessions.votes.equalshares.EqualShares;
import fr.etape.sessions.votes.equalshares.Project;
import fr.etape.sessions.votes.equalshares.Purchase;
import fr.etape.sessions.votes.lots.Lots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the result of stage B from its tally: prices and shares, the list, the totals. */
final class PointsCount {

    private final PointsTally tally;
    private final int places;
    private final Lots lots;
    private final List<String> byTotals;

    PointsCount(PointsTally tally, Set<String> finalists, int places, Lots lots) {
        this.tally = tally;
        this.places = places;
        this.lots = lots;
        Comparator<String> highestFirst = Comparator.comparingLong(
                        (String finalist) -> tally.of(finalist).points())
                .reversed();
        this.byTotals = finalists.stream()
                .sorted(highestFirst.thenComparing(lots.order()))
                .toList();
    }

    PointsResult result() {
        int ballots = tally.ballots().size();
        if (ballots == 0) {
            return new PointsResult(0, places, 0, lines(List.of(), Map.of()));
        }
        Completion completion = Completion.of(new EqualShares(election(ballots), lots.order()));
        Map<String, Entry> entries = new HashMap<>();
        completion.raised().forEach(purchase -> entries.put(purchase.project(), Entry.RAISED_SHARES));
        completion.first().stream().map(Purchase::project).forEach(first -> entries.replace(first, Entry.EQUAL_SHARES));
        completion.filled().forEach(filled -> entries.put(filled, Entry.TOTALS));
        return new PointsResult(
                ballots, places, Math.toIntExact(completion.extraEach()), lines(completion.bought(), entries));
    }

    /** A place costs as many parts as there are ballots, and each voter owns as many parts as there are places. */
    private Election election(int ballots) {
        List<Project> proposals = byTotals.stream()
                .map(finalist -> new Project(finalist, ballots))
                .toList();
        List<Map<String, Long>> utilities = tally.ballots().values().stream()
                .map(ballot -> {
                    Map<String, Long> points = new HashMap<>();
                    ballot.points().forEach((finalist, given) -> points.put(finalist, given.longValue()));
                    return points;
                })
                .toList();
        return new Election(proposals, utilities, Math.multiplyExact((long) ballots, places));
    }

    private List<Line> lines(List<String> listed, Map<String, Entry> entries) {
        List<String> order = new ArrayList<>(listed);
        byTotals.stream().filter(finalist -> !listed.contains(finalist)).forEach(order::add);
        return order.stream()
                .map(finalist -> line(finalist, entries.getOrDefault(finalist, Entry.NOT_LISTED)))
                .toList();
    }

    private Line line(String finalist, Entry entry) {
        Points points = tally.of(finalist);
        int rank = byTotals.indexOf(finalist) + 1;
        return new Line(finalist, points, rank, rank <= places && points.points() > 0, entry);
    }
}
