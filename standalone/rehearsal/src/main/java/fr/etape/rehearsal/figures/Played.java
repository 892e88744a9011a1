package fr.etape.rehearsal.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a rehearsal: the figures of each stop.
 *
 * @param comparison figures of the comparison of the stops
 */
public record Played(List<Stop> stops, List<Figure> comparison) {

    /** @param title for people to read */
    public record Stop(String title, String stopId, List<Figure> figures) {}

    /** Whether all figures agree, and none breaks a rule. */
    public boolean good() {
        return Stream.concat(stops.stream().flatMap(stop -> stop.figures().stream()), comparison.stream())
                .allMatch(Figure::good);
    }

    public String text() {
        Stream<String> days = stops.stream().map(stop -> text(stop.title(), stop.figures()));
        return Stream.concat(days, Stream.of(text("Comparison", comparison))).collect(Collectors.joining("\n\n"));
    }

    private static String text(String title, List<Figure> figures) {
        return "%-34s %9s %9s %9s%n".formatted(title, "answers", "service", "reporting")
                + figures.stream().map(Figure::text).collect(Collectors.joining("\n"));
    }
}
