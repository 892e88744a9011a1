package fr.etape.reporting.attendance;

import java.util.Collection;
import java.util.List;

/**
 * Totals over the real stops of the tour. Rehearsals, whose people are fictional, do not count.
 *
 * @param stops how many have opened their admission
 * @param positions sum of the positions of their reports: grows with each event
 */
public record TourReport(int stops, long positions, Colleges colleges) {

    public static TourReport of(Collection<StopReport> reports) {
        List<StopReport> real =
                reports.stream().filter(report -> !report.rehearsal()).toList();
        return new TourReport(
                real.size(),
                real.stream().mapToLong(StopReport::position).sum(),
                real.stream()
                        .map(StopReport::colleges)
                        .reduce(Colleges.EMPTY, (one, other) -> one.combine(other, CollegeFigures::plus)));
    }
}
