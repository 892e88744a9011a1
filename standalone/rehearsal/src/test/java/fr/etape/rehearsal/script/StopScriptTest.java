package fr.etape.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StopScriptTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:15:30.5Z");

    @Test
    void takesPlaceInTheNextQuarterAndTakesRegistrationsSinceAnHour() {
        assertThat(StopScript.ANGERS.stopId(NOW, "1")).isEqualTo("angers-2027-03-r1");
        assertThat(StopScript.ANGERS.draft("x", NOW))
                .containsEntry("startsAt", "2027-03-11T09:00:00")
                .containsEntry("registrationOpensAt", "2026-11-24T10:15:30")
                .containsEntry("registrationClosesAt", "2027-03-09T18:00:00")
                .containsEntry("capacity", 300)
                .containsEntry("rehearsal", true);
    }

    @Test
    void theClockIsThatOfTheTown() {
        assertThat(StopScript.SAINT_DENIS.draft("x", NOW))
                .containsEntry("timeZone", "Indian/Reunion")
                .containsEntry("registrationOpensAt", "2026-11-24T13:15:30")
                .containsEntry("capacity", 120);
    }

    @Test
    void theQuarterOfParisCountsNotThatOfUtc() {
        ZonedDateTime newYearInParis = ZonedDateTime.parse("2026-12-31T23:30:00Z");

        assertThat(StopScript.ANGERS.stopId(newYearInParis, "x")).isEqualTo("angers-2027-06-rx");
    }

    @ParameterizedTest
    @EnumSource
    void everyProposalHasSourcesOfItsTheme(StopScript stop) {
        Map<String, String> themes = stop.merges().stream().collect(Collectors.toMap(Merge::key, Merge::theme));

        assertThat(stop.contributions())
                .filteredOn(one -> !one.proposal().isEmpty())
                .allSatisfy(one -> assertThat(one.theme()).isEqualTo(themes.get(one.proposal())));
        assertThat(stop.contributions()).extracting(Contribution::proposal).containsAll(themes.keySet());
    }

    @Test
    void bothStopsWriteDown120Contributions() {
        assertThat(StopScript.ANGERS.contributions()).hasSize(80);
        assertThat(StopScript.SAINT_DENIS.contributions()).hasSize(40);
    }
}
