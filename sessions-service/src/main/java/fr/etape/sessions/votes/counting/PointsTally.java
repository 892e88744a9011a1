package fr.etape.sessions.votes.counting;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Stage B as a fold: each accepted ballot in the order of the log, the last one of a code in place of the one before.
 * Immutable.
 *
 * @param ballots the ballot that counts, by code
 * @param finalists of each finalist that got points
 */
public record PointsTally(PMap<String, PointsBallot> ballots, PMap<String, Points> finalists) {

    public static final PointsTally EMPTY = new PointsTally(HashTreePMap.empty(), HashTreePMap.empty());

    /** The tally after one more ballot. The number of voters grows only with a new code. */
    public PointsTally with(PointsBallot ballot) {
        PointsBallot replaced = ballots.get(ballot.code());
        PMap<String, Points> counted = replaced == null ? finalists : count(finalists, replaced, -1);
        return new PointsTally(ballots.plus(ballot.code(), ballot), count(counted, ballot, 1));
    }

    /** The same tally from all ballots at once, in the order of the log: a check that shares no step with the fold. */
    public static PointsTally recount(List<PointsBallot> log) {
        Map<String, PointsBallot> last = new LinkedHashMap<>();
        log.forEach(ballot -> last.put(ballot.code(), ballot));
        Map<String, Points> finalists = new HashMap<>();
        for (PointsBallot ballot : last.values()) {
            for (Entry<String, Integer> given : ballot.points().entrySet()) {
                Points before = finalists.getOrDefault(given.getKey(), Points.NONE);
                finalists.put(given.getKey(), new Points(before.supporters() + 1, before.points() + given.getValue()));
            }
        }
        return new PointsTally(HashTreePMap.from(last), HashTreePMap.from(finalists));
    }

    public Points of(String finalist) {
        return finalists.getOrDefault(finalist, Points.NONE);
    }

    public CollegeCounts voters() {
        return CollegeCounts.of(ballots.values().stream());
    }

    /** Voters who gave at least one point to at least one of these: the support of a proposal merged from them. */
    public CollegeCounts supporters(Set<String> sources) {
        return CollegeCounts.of(ballots.values().stream()
                .filter(ballot -> !Collections.disjoint(sources, ballot.points().keySet())));
    }

    private static PMap<String, Points> count(PMap<String, Points> before, PointsBallot ballot, int sign) {
        PMap<String, Points> finalists = before;
        for (Entry<String, Integer> given : ballot.points().entrySet()) {
            Points points =
                    finalists.getOrDefault(given.getKey(), Points.NONE).plus(sign, (long) sign * given.getValue());
            finalists = points.equals(Points.NONE)
                    ? finalists.minus(given.getKey())
                    : finalists.plus(given.getKey(), points);
        }
        return finalists;
    }
}
