package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.attendance.StopHistory;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    private static final Instant NOON = Instant.parse("2027-03-11T11:00:00Z");

    /** @param rule of the vote; none for a stop without votes */
    private record Scene(boolean rehearsal, boolean closed, int registered, int present, String rule) {

        Indicators at(String stop) {
            List<StopEvent> events = new ArrayList<>();
            events.add(StopHistory.opened(stop, rehearsal, Map.of(College.ELU, 400)));
            for (int i = 0; i < registered; i++) {
                events.add(StopHistory.confirmed(stop, rehearsal, "r" + i, College.ELU));
            }
            for (int i = 0; i < present; i++) {
                events.add(new RegistrationsEvent.CheckedIn(stop, rehearsal, "r" + i, College.ELU, NOON, "nord"));
            }
            if (closed) {
                events.add(new RegistrationsEvent.AdmissionClosed(stop, rehearsal, 9));
            }
            Map<DayStream, PartAt> parts = rule.isEmpty()
                    ? Map.of(DayStream.REGISTRATIONS, fold(DayStream.REGISTRATIONS, events))
                    : Map.of(
                            DayStream.REGISTRATIONS, fold(DayStream.REGISTRATIONS, events),
                            DayStream.VOTES, fold(DayStream.VOTES, vote(stop)));
            return new Indicators(new DayReport(stop, parts));
        }

        private List<StopEvent> vote(String stop) {
            return List.of(
                    new VotesEvent.QuestionOpened(
                            stop,
                            rehearsal,
                            "q1",
                            Stage.POINTS,
                            rule,
                            BallotRules.ofPoints(5, 1, 5, 1),
                            Electorate.SEATED,
                            List.of(),
                            null,
                            null),
                    new VotesEvent.PointsCast(stop, rehearsal, "q1", "b1", 1, College.ELU, List.of()),
                    new VotesEvent.QuestionClosed(stop, rehearsal, "q1", 1));
        }

        private static PartAt fold(DayStream stream, List<StopEvent> events) {
            PartAt part = PartAt.before(stream);
            for (StopEvent event : events) {
                part = part.after(part.position() + 1, StopHistory.OPENED_AT, event);
            }
            return part;
        }
    }

    private static final Scene REAL = new Scene(false, true, 100, 90, "points@1");

    static List<Arguments> refusals() {
        return List.of(
                Arguments.of(Indicator.PRESENCE_RATE, new Scene(true, true, 100, 60, ""), Refusal.REHEARSAL_WITH_REAL),
                Arguments.of(Indicator.PRESENCE_RATE, new Scene(false, false, 100, 60, ""), Refusal.NOT_CLOSED),
                Arguments.of(Indicator.PRESENCE_RATE, new Scene(false, true, 0, 0, ""), Refusal.MISSING),
                Arguments.of(Indicator.PRESENCE_RATE, new Scene(false, true, 4, 2, ""), Refusal.SUPPRESSED),
                Arguments.of(Indicator.PRESENCE_RATE, new Scene(false, true, 29, 20, ""), Refusal.TOO_FEW),
                Arguments.of(
                        Indicator.PARTICIPATION_POINTS,
                        new Scene(false, true, 100, 60, "points@2"),
                        Refusal.VARIANT_DIFFERS),
                Arguments.of(
                        Indicator.REGISTRATIONS_CONFIRMED, new Scene(false, true, 100, 60, ""), Refusal.SIZE_ONLY));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhereTheFiguresDoNotMeanTheSame(Indicator indicator, Object other, Refusal reason) {
        Pair pair = pair(indicator, REAL, (Scene) other);

        assertThat(pair.refusal()).isEqualTo(reason);
        assertThat(pair.difference()).isNull();
        assertThat(reason.french()).endsWith(".");
    }

    @Test
    void callsRatesDifferentOnlyBeyondChance() {
        Pair far = pair(Indicator.PRESENCE_RATE, REAL, new Scene(false, true, 100, 60, ""));
        assertThat(far.refusal()).isNull();
        assertThat(far.difference()).isEqualTo(-0.3, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(far.different()).isTrue();

        Pair near = pair(Indicator.PRESENCE_RATE, REAL, new Scene(false, true, 100, 87, ""));
        assertThat(near.different()).isFalse();
    }

    @Test
    void comparesARehearsalWithARehearsal() {
        Scene rehearsal = new Scene(true, true, 100, 60, "");

        assertThat(pair(Indicator.PRESENCE_RATE, rehearsal, rehearsal).refusal())
                .isNull();
    }

    @Test
    void countsPresenceOfThoseWhoRegistered() {
        IndicatorValue value = REAL.at("angers").of(Indicator.PRESENCE_RATE);

        assertThat(value.x()).isEqualTo(90);
        assertThat(value.n()).isEqualTo(100);
        assertThat(value.obsStatus()).isEqualTo(ObsStatus.A);
    }

    private static Pair pair(Indicator indicator, Scene one, Scene other) {
        return new Comparison(List.of(one.at("angers"), other.at("saint-denis")))
                .pairs().stream()
                        .filter(pair -> pair.indicator() == indicator)
                        .findFirst()
                        .orElseThrow();
    }
}
