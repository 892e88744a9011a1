package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What a rehearsal comes to, whether or not something was killed on the way. */
final class PlayedDay {

    private PlayedDay() {}

    static void assertThatTheCountsAgree(String console) {
        Map<String, Map<String, List<String>>> stops = PrintedTable.in(console);
        assertThat(stops).as(console).containsOnlyKeys("Angers", "Saint-Denis de La Réunion", "Comparison");
        assertThat(stops)
                .allSatisfy((stop, figures) -> assertThat(figures)
                        .allSatisfy((figure, counts) -> assertThat(counts)
                                .filteredOn(count -> !count.equals("–"))
                                .as("%s of %s", figure, stop)
                                .containsOnly(counts.getFirst())));
        assertThat(sum(stops.get("Angers"), "cancelled")).isEqualTo(20);
        assertThat(sum(stops.get("Angers"), "confirmed") + sum(stops.get("Angers"), "waitlisted"))
                .as("340 registered, 20 cancelled, 8 came unannounced")
                .isEqualTo(328);
        assertThat(stops.get("Angers"))
                .containsEntry("walk-ins", List.of("8", "8", "8"))
                .containsEntry("contributions PROJECT", List.of("26", "26", "26"))
                .containsKeys("present", "ballots APPROVALS", "ballots POINTS", "feedback");
    }

    private static int sum(Map<String, List<String>> figures, String name) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(name + " "))
                .mapToInt(figure -> Integer.parseInt(figure.getValue().getFirst()))
                .sum();
    }
}
