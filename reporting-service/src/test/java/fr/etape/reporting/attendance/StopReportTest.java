package fr.etape.reporting.attendance;

import static fr.etape.reporting.attendance.StopHistory.cancelled;
import static fr.etape.reporting.attendance.StopHistory.confirmed;
import static fr.etape.reporting.attendance.StopHistory.opened;
import static fr.etape.reporting.attendance.StopHistory.promoted;
import static fr.etape.reporting.attendance.StopHistory.waitlisted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopReportTest {

    private static final String ANGERS = "angers-2027-03";

    @Test
    void countsByCollegeWhoIsConfirmedWaitsWasPromotedAndGaveUp() {
        StopReport report = fold(List.of(
                opened(ANGERS, false, Map.of(College.ELU, 2, College.ETAT, 1)),
                confirmed(ANGERS, false, "a", College.ELU),
                confirmed(ANGERS, false, "b", College.ELU),
                waitlisted(ANGERS, false, "c", College.ELU, 1),
                waitlisted(ANGERS, false, "d", College.ELU, 2),
                confirmed(ANGERS, false, "e", College.ETAT),
                cancelled(ANGERS, false, "a", College.ELU, true),
                promoted(ANGERS, false, "c", College.ELU),
                cancelled(ANGERS, false, "d", College.ELU, false)));

        assertThat(report.position()).isEqualTo(9);
        assertThat(report.capacity()).isEqualTo(3);
        assertThat(report.colleges().of(College.ELU)).isEqualTo(new CollegeFigures(2, 2, 0, 2, 1));
        assertThat(report.colleges().of(College.ETAT)).isEqualTo(new CollegeFigures(1, 1, 0, 0, 0));
        assertThat(report.colleges().of(College.AUTRE)).isEqualTo(CollegeFigures.NONE);
        assertThat(report.colleges().total()).isEqualTo(new CollegeFigures(3, 3, 0, 2, 1));
    }

    @Test
    void namesAllSixCollegesInTheirOrderFromTheBeginning() {
        assertThat(StopReport.before(ANGERS).colleges().figures().keySet()).containsExactly(College.values());
    }

    @Test
    void takesNewTermsWithoutTouchingTheCounts() {
        StopReport report = fold(List.of(
                opened(ANGERS, false, Map.of(College.ELU, 1)),
                confirmed(ANGERS, false, "a", College.ELU),
                new AdmissionTermsChanged(
                        ANGERS, false, 4, 12, Map.of(College.AUTRE, 5), Instant.EPOCH, Instant.EPOCH)));

        assertThat(report.capacity()).isEqualTo(12);
        assertThat(report.colleges().of(College.ELU)).isEqualTo(new CollegeFigures(0, 1, 0, 0, 0));
        assertThat(report.colleges().of(College.AUTRE)).isEqualTo(new CollegeFigures(5, 0, 0, 0, 0));
    }

    @Test
    void letsAnEventOfAnUnknownTypeTakeItsPlaceOnly() {
        StopReport before = fold(List.of(opened(ANGERS, true, Map.of(College.ELU, 1))));

        StopReport after = before.after(2, Instant.parse("2027-01-11T09:00:00.123456Z"), null);

        assertThat(after)
                .isEqualTo(new StopReport(
                        ANGERS, true, 2, Instant.parse("2027-01-11T09:00:00.123Z"), 1, false, before.colleges()));
    }

    @Test
    void isClosedByTheEndOfAdmissionAndByNothingElse() {
        StopReport open = fold(
                List.of(opened(ANGERS, false, Map.of(College.ELU, 1)), confirmed(ANGERS, false, "a", College.ELU)));
        StopReport replaced =
                open.after(3, StopHistory.OPENED_AT, new RegistrationLinkReplaced(ANGERS, false, "a", College.ELU));
        StopReport closed = replaced.after(4, StopHistory.OPENED_AT, new AdmissionClosed(ANGERS, false, 9));

        assertThat(replaced.closed()).isFalse();
        assertThat(replaced.position()).isEqualTo(3);
        assertThat(closed.closed()).isTrue();
        assertThat(closed.colleges()).isEqualTo(open.colleges());
    }

    @Test
    void keepsRehearsalsOutOfTheTotalsOfTheTour() {
        StopReport real = fold(
                List.of(opened(ANGERS, false, Map.of(College.ELU, 1)), confirmed(ANGERS, false, "a", College.ELU)));
        StopReport rehearsal = fold(List.of(
                opened("tours-2027-06", true, Map.of(College.ELU, 7)),
                confirmed("tours-2027-06", true, "b", College.ELU)));

        assertThat(TourReport.of(List.of(real, rehearsal))).isEqualTo(new TourReport(1, 2, real.colleges()));
    }

    @Test
    void controlARehearsalNotFlaggedWouldCount() {
        StopReport notFlagged = fold(List.of(
                opened("tours-2027-06", false, Map.of(College.ELU, 7)),
                confirmed("tours-2027-06", false, "b", College.ELU)));

        assertThat(TourReport.of(List.of(notFlagged)).colleges().total().confirmed())
                .isEqualTo(1);
    }

    private static StopReport fold(List<OfSeats> events) {
        StopReport report = StopReport.before(events.getFirst().stopId());
        for (int i = 0; i < events.size(); i++) {
            report = report.after(i + 1, StopHistory.OPENED_AT.plusSeconds(i), events.get(i));
        }
        return report;
    }
}
