package fr.etape.reporting.indicators;

import fr.etape.contracts.Theme;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.votes.Stage;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Person;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which rules the figures of a stop came about, as its own events name them. The methodology of the tour is a
 * version of all rules together, and of all indicators; whoever changes one of them gives it another version.
 *
 * @param followed versions by rule; a rule that was not used is absent
 */
public record Methodology(Map<Rule, SortedSet<String>> followed) {

    /** Of the rules in {@link Rule} and of the indicators. */
    public static final String VERSION = "methodology@1";

    private static final List<SurveyItem> ITEMS = List.of(SurveyItem.values());

    public static Methodology of(DayReport day) {
        Map<Rule, SortedSet<String>> followed = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            SortedSet<String> versions = versions(rule, day).collect(Collectors.toCollection(TreeSet::new));
            if (!versions.isEmpty()) {
                followed.put(rule, Collections.unmodifiableSortedSet(versions));
            }
        }
        return new Methodology(Collections.unmodifiableMap(followed));
    }

    private static Stream<String> versions(Rule rule, DayReport day) {
        return switch (rule) {
            case ATELIER_DRAW -> day.bookings().rules().stream();
            case TABLES -> Stream.of(day.tables().algorithm()).filter(name -> !name.isEmpty());
            case APPROVALS -> votes(Stage.APPROVALS, day);
            case POINTS -> votes(Stage.POINTS, day);
            case SURVEY ->
                day.feedback().surveys().values().stream()
                        .map(survey -> survey.items().equals(ITEMS) ? Rule.SURVEY.version() : names(survey.items()));
            case THEMES ->
                day.contributions().written().values().stream()
                        .map(one -> Theme.of(one.theme()).isPresent() ? Rule.THEMES.version() : one.theme());
            case TERRITORY_TYPES -> Stream.of(day.people().territoryTypes()).filter(name -> !name.isEmpty());
            case COG ->
                day.people().all().values().stream()
                        .map(Person::origin)
                        .filter(origin -> origin.commune() != null)
                        .map(origin -> "cog-" + origin.cogVintage());
        };
    }

    private static String names(List<SurveyItem> items) {
        return items.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Stream<String> votes(Stage stage, DayReport day) {
        return day.votes().questions().values().stream()
                .filter(question -> question.stage() == stage)
                .map(question -> question.rule());
    }

    /** All versions that were followed, in the order of the rules. */
    public List<String> rules() {
        return followed.values().stream().flatMap(SortedSet::stream).toList();
    }

    /** Those of them that {@link #VERSION} does not have; empty where it was followed in all. */
    public List<String> deviations() {
        return Arrays.stream(Rule.values()).flatMap(this::deviations).toList();
    }

    boolean deviates(Rule rule) {
        return deviations(rule).findAny().isPresent();
    }

    private Stream<String> deviations(Rule rule) {
        return versions(rule).stream().filter(version -> !version.equals(rule.version()));
    }

    SortedSet<String> versions(Rule rule) {
        return followed.getOrDefault(rule, Collections.emptySortedSet());
    }
}
