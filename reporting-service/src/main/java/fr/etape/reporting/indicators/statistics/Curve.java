package fr.etape.reporting.indicators.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How seats were taken over the time in which registrations were open: at each change, where in that time (0 to 1) and
 * by how many. Cancellations make it fall; it is kept so.
 */
public record Curve(List<Step> steps, int last) {

    /** @param seats 1 for a seat taken, -1 for one given up */
    public record Step(double at, int seats) {}

    /** In any order. */
    public static Curve of(List<Step> changes) {
        List<Step> sorted = new ArrayList<>(changes);
        sorted.sort(
                (a, b) -> a.at() == b.at() ? Integer.compare(b.seats(), a.seats()) : Double.compare(a.at(), b.at()));
        return new Curve(
                Collections.unmodifiableList(sorted),
                sorted.stream().mapToInt(Step::seats).sum());
    }

    /** When this share of the last count was reached first; 1 at the latest. */
    public double reached(double share) {
        int count = 0;
        for (Step step : steps) {
            count += step.seats();
            if (count >= share * last) {
                return step.at();
            }
        }
        return 1;
    }

    /** Kolmogorov distance: the largest difference of shares at the same time. Both have a last count above 0. */
    public double distance(Curve other) {
        double largest = 0;
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        for (Step step : both) {
            largest = Math.max(largest, Math.abs(share(step.at()) - other.share(step.at())));
        }
        return largest;
    }

    private double share(double at) {
        int count = 0;
        for (Step step : steps) {
            if (step.at() > at) {
                break;
            }
            count += step.seats();
        }
        return (double) count / last;
    }
}
