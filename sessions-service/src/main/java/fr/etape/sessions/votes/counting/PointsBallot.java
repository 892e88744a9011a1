package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import java.util.Map;

/**
 * Stage B: points on finalists.
 *
 * @param points at least 1 each; finalists without points are absent
 * @see PointsRules the only way to a ballot from outside
 */
public record PointsBallot(String code, College college, Map<String, Integer> points) implements Ballot {

    public PointsBallot {
        points = Map.copyOf(points);
        if (points.values().stream().anyMatch(given -> given < 1)) {
            throw new IllegalArgumentException("Ballot " + code + " gives less than one point");
        }
    }
}
