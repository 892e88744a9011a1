package fr.etape.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class AngersStopTest {

    @Test
    void takesPlaceInTheNextQuarterAndTakesRegistrationsSinceAnHour() {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-24T10:15:30.5Z");

        AngersStop stop = AngersStop.at(now, "1");

        assertThat(stop.stopId()).isEqualTo("angers-2027-03-r1");
        assertThat(stop.draft())
                .containsEntry("startsAt", "2027-03-11T09:00:00")
                .containsEntry("registrationOpensAt", "2026-11-24T10:15:30")
                .containsEntry("registrationClosesAt", "2027-03-09T18:00:00")
                .containsEntry("capacity", 300)
                .containsEntry("rehearsal", true);
    }

    @Test
    void theQuarterOfParisCountsNotThatOfUtc() {
        ZonedDateTime newYearInParis = ZonedDateTime.parse("2026-12-31T23:30:00Z");

        assertThat(AngersStop.at(newYearInParis, "x").stopId()).isEqualTo("angers-2027-06-rx");
    }
}
