package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import fr.etape.reporting.indicators.statistics.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, worked out by hand. */
class IndicatorsTest {

    private static final String STOP = "angers";
    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-11T00:00:00Z");

    /** Registrations were open for ten days; each letter is a day on which somebody of the college got a seat. */
    private static Indicators opened(Map<College, String> days) {
        PartAt part = PartAt.before(DayStream.REGISTRATIONS)
                .after(
                        1,
                        OPENS,
                        new AdmissionOpened(
                                STOP, false, 1, 40, Map.of(College.ELU, 10, College.ETAT, 30), OPENS, CLOSES, null));
        for (Map.Entry<College, String> entry : days.entrySet()) {
            for (char day : entry.getValue().toCharArray()) {
                String id = entry.getKey() + "-" + part.position();
                Instant at = OPENS.plusSeconds((day - '0') * 86_400L);
                part = part.after(part.position() + 1, at, confirmed(id, entry.getKey(), null));
            }
        }
        return new Indicators(new DayReport(STOP, Map.of(DayStream.REGISTRATIONS, part), null));
    }

    private static RegistrationConfirmed confirmed(String id, College college, String organisation) {
        return new RegistrationConfirmed(STOP, false, id, college, null, 2026, "fr", List.of(), organisation);
    }

    @Test
    void pickUpIsGivenForEachCollegeInTheirOrder() {
        Indicators stop = opened(Map.of(College.ELU, "11235", College.ETAT, "2", College.AUTRE, "888999"));

        List<IndicatorValue> halves = stop.values(Indicator.PICK_UP_T50_BY_COLLEGE);

        assertThat(halves)
                .extracting(IndicatorValue::group)
                .containsExactly("ELU", "COLLECTIVITE", "INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE");
        // the third of five, and the third of six
        assertThat(halves.get(0).value()).isEqualTo(0.2, within(1e-9));
        assertThat(halves.get(5).value()).isEqualTo(0.8, within(1e-9));
        assertThat(halves)
                .extracting(IndicatorValue::obsStatus)
                .containsExactly(ObsStatus.U, ObsStatus.M, ObsStatus.M, ObsStatus.M, ObsStatus.Q, ObsStatus.U);
        List<IndicatorValue> nearlyAll = stop.values(Indicator.PICK_UP_T90_BY_COLLEGE);
        assertThat(nearlyAll.get(0).value()).isEqualTo(0.5, within(1e-9));
        assertThat(nearlyAll.get(5).value()).isEqualTo(0.9, within(1e-9));
    }

    @Test
    void quotasAreTakenByCollege() {
        List<IndicatorValue> taken =
                opened(Map.of(College.ELU, "11235", College.ETAT, "2")).values(Indicator.QUOTA_TAKEN);

        assertThat(taken.get(0).x()).isEqualTo(5);
        assertThat(taken.get(0).n()).isEqualTo(10);
        assertThat(taken.get(0).value()).isEqualTo(0.5);
        assertThat(taken.get(1).obsStatus()).isEqualTo(ObsStatus.M);
        assertThat(taken.get(4).value()).isEqualTo(1 / 30.0, within(1e-9));
    }

    @Test
    void registrationsAreAProfileOfAllColleges() {
        assertThat(opened(Map.of(College.ELU, "11235", College.ETAT, "2"))
                        .of(Indicator.REGISTRATIONS_BY_COLLEGE)
                        .groups())
                .containsExactly(
                        Map.entry("ELU", 5),
                        Map.entry("COLLECTIVITE", 0),
                        Map.entry("INDUSTRIEL", 0),
                        Map.entry("OPERATEUR", 0),
                        Map.entry("ETAT", 1),
                        Map.entry("AUTRE", 0));
    }

    /** Each letter is a person present, and names their organisation. A dash: not known. */
    private static Indicators present(String organisations, List<List<String>> tables) {
        List<StopEvent> events = new ArrayList<>();
        for (int i = 0; i < organisations.length(); i++) {
            char organisation = organisations.charAt(i);
            events.add(confirmed("r" + i, College.ELU, organisation == '-' ? null : String.valueOf(organisation)));
            events.add(new CheckedIn(STOP, false, "r" + i, College.ELU, OPENS, "nord"));
        }
        List<SeatedTable> seated = new ArrayList<>();
        tables.forEach(people -> seated.add(new SeatedTable(seated.size() + 1, null, people)));
        return new Indicators(new DayReport(
                STOP,
                Map.of(
                        DayStream.REGISTRATIONS,
                        Scene.fold(DayStream.REGISTRATIONS, events),
                        DayStream.TABLES,
                        Scene.fold(
                                DayStream.TABLES,
                                List.of(new TablePlanPublished(
                                        STOP, false, "p1", 1, List.of(new SeatedRound(1, seated)))))),
                null));
    }

    @ParameterizedTest
    @CsvSource({
        // organisations, how many, chance that two people are of one, status
        "aabbc-,    3, 0.2,   P",
        "abcdef,    6, 0.0,   P",
        "aaaabc,    3, 0.4,   P",
        "aabb,      ,  ,      Q",
        "aaaaaaaaaaaaabc, , , Q",
        "------,    ,  ,      M"
    })
    void organisationsAreCountedUnlessThatWouldTellOfOne(
            String organisations, Integer number, Double concentration, ObsStatus status) {
        Indicators stop = present(organisations, List.of());

        assertThat(stop.of(Indicator.ORGANISATIONS).x()).isEqualTo(number);
        assertThat(stop.of(Indicator.ORGANISATIONS).obsStatus()).isEqualTo(status);
        assertThat(stop.of(Indicator.ORGANISATION_CONCENTRATION).value()).isEqualTo(concentration);
    }

    /** a a b | c d -: one pair of colleagues among three and one pairs. */
    @Test
    void colleaguesAtTablesAreCountedInPairs() {
        IndicatorValue value = present("aabcd-", List.of(List.of("r0", "r1", "r2"), List.of("r3", "r4", "r5")))
                .of(Indicator.COLLEAGUES_AT_TABLES);

        assertThat(value.value()).isEqualTo(0.25, within(1e-9));
        assertThat(value.n()).isEqualTo(5);
        assertThat(present("------", List.of(List.of("r0", "r1")))
                        .of(Indicator.COLLEAGUES_AT_TABLES)
                        .obsStatus())
                .isEqualTo(ObsStatus.M);
    }

    /** 1.96 · √((5 − 4.1)(4.1 − 1) / 79) = 0.3683. */
    @Test
    void theMeanOfASurveyIsTheOneThatWasPublishedAndItsIntervalTheWidest() {
        Indicators stop = Scene.of(100, 90)
                .surveyed(80, List.of(SurveyItem.values()), Map.of(SurveyItem.TABLES, 4.1))
                .at(STOP);

        IndicatorValue tables = stop.of(Indicator.FEEDBACK_TABLES);
        assertThat(tables.indicator().code()).isEqualTo("feedback-tables@2");
        assertThat(tables.value()).isEqualTo(4.1);
        assertThat(tables.n()).isEqualTo(80);
        Interval interval = tables.interval();
        assertThat(interval.low()).isEqualTo(3.7317, within(1e-4));
        assertThat(interval.high()).isEqualTo(4.4683, within(1e-4));
        assertThat(stop.of(Indicator.FEEDBACK_RECOMMENDATION).obsStatus()).isEqualTo(ObsStatus.Q);
        assertThat(stop.of(Indicator.FEEDBACK_RESPONSE).value()).isEqualTo(80 / 90.0, within(1e-9));
    }

    @Test
    void aStopWithoutASurveyHasNothingToShow() {
        assertThat(Scene.of(100, 90).at(STOP).of(Indicator.FEEDBACK_TABLES).obsStatus())
                .isEqualTo(ObsStatus.M);
    }
}
