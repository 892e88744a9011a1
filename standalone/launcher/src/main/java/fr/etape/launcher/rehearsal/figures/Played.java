package fr.etape.launcher.rehearsal.figures;

import java.util.List;
import java.util.stream.Collectors;

/** What came of a rehearsal: the figures of each stop. */
public record Played(List<Stop> stops) {

    /** @param title for people to read */
    public record Stop(String title, String stopId, List<Figure> figures) {

        private String text() {
            return "%-34s %9s %9s %9s%n".formatted(title, "answers", "service", "reporting")
                    + figures.stream().map(Figure::text).collect(Collectors.joining("\n"));
        }
    }

    /** Whether all figures agree, and none breaks a rule. */
    public boolean good() {
        return stops.stream().flatMap(stop -> stop.figures().stream()).allMatch(Figure::good);
    }

    public String text() {
        return stops.stream().map(Stop::text).collect(Collectors.joining("\n\n"));
    }
}
