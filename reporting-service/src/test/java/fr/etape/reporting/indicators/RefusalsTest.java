package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.votes.Electorate;
import fr.etape.reporting.day.DayStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal, with what brings it about and the sentence that people read. */
class RefusalsTest {

    private static final List<SurveyItem> ITEMS = List.of(SurveyItem.values());
    private static final Map<SurveyItem, Double> MEANS = Map.of(SurveyItem.TABLES, 4.1);

    private static final Scene STOP = Scene.of(100, 90)
            .voted("equal-shares@1", Electorate.SEATED)
            .wrote(40, "eau")
            .surveyed(80, ITEMS, MEANS);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(Indicator.PRESENCE_RATE, Scene.of(100, 60).rehearsal(), Refusal.REHEARSAL_WITH_REAL),
                refused(Indicator.PRESENCE_RATE, Scene.of(100, 60).open(), Refusal.NOT_CLOSED),
                refused(Indicator.PRESENCE_RATE, Scene.of(0, 0), Refusal.MISSING),
                refused(Indicator.PRESENCE_RATE, Scene.of(4, 2), Refusal.SUPPRESSED),
                refused(Indicator.PRESENCE_RATE, Scene.of(29, 20), Refusal.TOO_FEW),
                refused(Indicator.PICK_UP_T50_BY_COLLEGE, Scene.of(4, 2), Refusal.SUPPRESSED),
                refused(Indicator.PICK_UP_T50_BY_COLLEGE, Scene.of(29, 20), Refusal.TOO_FEW),
                refused(Indicator.REGISTRATIONS_CONFIRMED, Scene.of(100, 60), Refusal.SIZE_ONLY),
                refused(
                        Indicator.PARTICIPATION_POINTS,
                        Scene.of(100, 60).voted("equal-shares@2", Electorate.SEATED),
                        Refusal.METHODOLOGY_DIFFERS),
                refused(
                        Indicator.PARTICIPATION_POINTS,
                        Scene.of(100, 60).voted("equal-shares@1", Electorate.PRESENT),
                        Refusal.BASE_DIFFERS),
                refused(
                        Indicator.FEEDBACK_TABLES,
                        Scene.of(100, 60).surveyed(80, List.of(SurveyItem.TABLES), MEANS),
                        Refusal.METHODOLOGY_DIFFERS),
                refused(Indicator.FEEDBACK_TABLES, Scene.of(100, 60).surveyed(80, ITEMS, Map.of()), Refusal.SUPPRESSED),
                refused(Indicator.CONTRIBUTIONS_BY_THEME, alsoOf("numerique"), Refusal.THEMES_NOT_MAPPED),
                refused(
                        Indicator.TERRITORIES,
                        Scene.of(100, 60).typedBy("insee-grid@1"),
                        Refusal.TERRITORY_TYPES_DIFFER),
                refused(Indicator.TERRITORIES, Scene.of(100, 60).from("49007", 2025), Refusal.VINTAGE_NOT_MAPPED),
                refused(Indicator.TERRITORIES, Scene.of(100, 60).from(null, 2026), Refusal.MISSING),
                refused(Indicator.TERRITORIES, Scene.of(100, 0), Refusal.BASE_DIFFERS),
                refused(Indicator.TERRITORIES, Scene.of(29, 29), Refusal.TOO_FEW),
                refused(
                        Indicator.FROM_OWN_DEPARTMENT,
                        Scene.of(100, 60).from("49007", 2025),
                        Refusal.VINTAGE_NOT_MAPPED),
                refused(Indicator.FROM_OWN_DEPARTMENT, Scene.of(4, 4), Refusal.SUPPRESSED),
                refused(Indicator.FROM_OWN_DEPARTMENT, Scene.of(100, 60).unannounced(), Refusal.MISSING),
                refused(Indicator.PICK_UP, Scene.of(100, 60).unannounced(), Refusal.MISSING),
                refused(Indicator.PICK_UP, Scene.of(29, 20), Refusal.TOO_FEW));
    }

    private static Arguments refused(Indicator indicator, Scene other, Refusal reason) {
        return Arguments.of(indicator, other, reason);
    }

    /** Forty contributions on water, and one on a theme that the shared list does not have. */
    private static Scene alsoOf(String theme) {
        Scene water = Scene.of(100, 60).wrote(40, "eau");
        StopEvent strange = Scene.of(1, 1)
                .wrote(99, theme)
                .more()
                .get(DayStream.CONTRIBUTIONS)
                .getLast();
        return water.with(
                DayStream.CONTRIBUTIONS,
                Stream.concat(water.more().get(DayStream.CONTRIBUTIONS).stream(), Stream.of(strange))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhereTheFiguresDoNotMeanTheSame(Indicator indicator, Object other, Refusal reason) {
        for (List<Scene> order : List.of(List.of(STOP, (Scene) other), List.of((Scene) other, STOP))) {
            Pair pair = first(indicator, order.getFirst(), order.getLast());

            assertThat(pair.refusal()).isEqualTo(reason);
            assertThat(pair.difference()).isNull();
            assertThat(pair.distance()).isNull();
            assertThat(pair.different()).isNull();
        }
    }

    /** The same stops in all other ways: so each of these figures is compared where nothing stands in its way. */
    @ParameterizedTest
    @MethodSource("refusals")
    void controlComparesTheSameFigureOfTwoStopsAlike(Indicator indicator, Object other, Refusal reason) {
        assertThat(first(indicator, STOP, STOP).refusal())
                .isEqualTo(indicator.unit() == Unit.NUMBER ? Refusal.SIZE_ONLY : null);
    }

    @Test
    void everyReasonStandsInTheTable() {
        assertThat(refusals().map(row -> row.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) Refusal.values());
    }

    /** A table must say why a figure is missing, and whether it is hidden. */
    @Test
    void everyReasonHasTheStatusThatTablesGive() {
        assertThat(Arrays.stream(Refusal.values()).map(each -> each + " " + each.obsStatus()))
                .containsExactly(
                        "REHEARSAL_WITH_REAL D",
                        "NOT_CLOSED P",
                        "MISSING M",
                        "SUPPRESSED Q",
                        "METHODOLOGY_DIFFERS D",
                        "THEMES_NOT_MAPPED D",
                        "TERRITORY_TYPES_DIFFER D",
                        "VINTAGE_NOT_MAPPED D",
                        "BASE_DIFFERS D",
                        "TOO_FEW U",
                        "SIZE_ONLY M");
        assertThat(first(Indicator.PRESENCE_RATE, STOP, Scene.of(4, 2)).confStatus())
                .isEqualTo(ConfStatus.C);
        assertThat(first(Indicator.PRESENCE_RATE, STOP, STOP).confStatus()).isEqualTo(ConfStatus.F);
    }

    /** A rule that one of the stops did not use is no other rule: it has nothing to count. */
    @Test
    void saysThatNothingIsToBeCountedWhereARuleWasNotUsed() {
        assertThat(first(Indicator.PARTICIPATION_POINTS, STOP, Scene.of(100, 60))
                        .refusal())
                .isEqualTo(Refusal.MISSING);
    }

    /** Tables came about by another algorithm; who came did not. */
    @Test
    void refusesOnlyFiguresThatTheRuleHasMade() {
        Scene other = Scene.of(100, 60).with(DayStream.TABLES, List.of(plan("tables@2"), published()));
        Scene one = Scene.of(100, 90).with(DayStream.TABLES, List.of(plan("tables@1"), published()));

        assertThat(first(Indicator.MIX_AT_TABLES, one, other).refusal()).isEqualTo(Refusal.METHODOLOGY_DIFFERS);
        assertThat(first(Indicator.PRESENCE_RATE, one, other).refusal()).isNull();
    }

    private static TablesEvent plan(String algorithm) {
        return new TablesEvent.TablePlanComputed("any", false, "p1", algorithm, 1, "00", 10, 1, 1, 2, List.of());
    }

    private static TablesEvent published() {
        return new TablesEvent.TablePlanPublished(
                "any",
                false,
                "p1",
                1,
                List.of(new fr.etape.contracts.tables.SeatedRound(
                        1, List.of(new fr.etape.contracts.tables.SeatedTable(1, null, List.of("r0", "r1"))))));
    }

    @Test
    void eachRefusalHasItsSentenceInBothLanguages() {
        assertThat(Arrays.stream(Refusal.values()).map(each -> each + ": " + each.french() + " | " + each.english()))
                .containsExactly(
                        "REHEARSAL_WITH_REAL: Une répétition ne se compare qu’à une répétition : ses participants sont fictifs."
                                + " | A rehearsal is compared with rehearsals only: its people are fictional.",
                        "NOT_CLOSED: L’une des étapes prend encore des inscriptions : ses chiffres sont provisoires."
                                + " | One of the stops still takes registrations: its figures are provisional.",
                        "MISSING: L’une des étapes n’a rien à compter ici. | One of the stops has nothing to count here.",
                        "SUPPRESSED: L’un des chiffres porte sur si peu de personnes qu’il n’est pas montré."
                                + " | One of the figures is about so few people that it is not shown.",
                        "METHODOLOGY_DIFFERS: Les étapes n’ont pas suivi la même version de la méthodologie pour ce chiffre."
                                + " | The stops did not follow the same version of the methodology for this figure.",
                        "THEMES_NOT_MAPPED: L’une des étapes a des thèmes qui n’ont pas d’équivalent dans la liste commune."
                                + " | One of the stops has themes that have no counterpart in the shared list.",
                        "TERRITORY_TYPES_DIFFER: Les étapes ne rangent pas les communes dans les mêmes types de territoires."
                                + " | The stops do not group communes into the same types of territory.",
                        "VINTAGE_NOT_MAPPED: L’une des étapes a des communes d’un autre millésime du code officiel"
                                + " géographique, sans correspondance."
                                + " | One of the stops has communes of another vintage of the official geographic code,"
                                + " without a mapping.",
                        "BASE_DIFFERS: La base n’est pas la même : d’un côté tous les inscrits, de l’autre les seuls présents."
                                + " | The base is not the same: everybody who registered at one stop, only those present at the other.",
                        "TOO_FEW: L’une des étapes en a moins de 30 : le hasard l’emporterait."
                                + " | One of the stops has fewer than 30: chance would prevail.",
                        "SIZE_ONLY: Un effectif dépend de la taille de l’étape ; comparez plutôt les taux."
                                + " | A number depends on the size of the stop; compare rates instead.");
    }

    private static Pair first(Indicator indicator, Scene one, Scene other) {
        return new Comparison(List.of(one.at("angers"), other.at("saint-denis")))
                .pairs().stream()
                        .filter(pair -> pair.indicator() == indicator)
                        .findFirst()
                        .orElseThrow();
    }
}
