package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.reporting.attendance.StopHistory;
import fr.etape.reporting.day.Announcement;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import fr.etape.reporting.indicators.PickUpDays.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days as the town counts them. */
class PickUpDaysTest {

    private static final String STOP = "saint-denis";
    private static final Instant OPENS = Instant.parse("2027-01-11T08:00:00Z");

    /** La Réunion is four hours ahead of Greenwich, the whole year. */
    private static final Announcement SAINT_DENIS =
            new Announcement(LocalDate.of(2027, 4, 8), ZoneId.of("Indian/Reunion"), "97411");

    /** What happens at one stop. */
    private static final class Story {

        private final @Nullable Announcement announcement;
        private PartAt part = PartAt.before(DayStream.REGISTRATIONS)
                .after(1, OPENS, new AdmissionOpened(STOP, false, 3, 10, Map.of(College.ELU, 10), OPENS, OPENS, null));

        private Story(@Nullable Announcement announcement) {
            this.announcement = announcement;
        }

        private Story seat(String id, String at) {
            return then(at, StopHistory.confirmed(STOP, false, id, College.ELU));
        }

        private Story cancel(String id, String at) {
            return then(at, new RegistrationCancelled(STOP, false, id, College.ELU, true));
        }

        private Story then(String at, StopEvent event) {
            part = part.after(part.position() + 1, Instant.parse(at), event);
            return this;
        }

        private @Nullable PickUpDays days() {
            return PickUpDays.of(new DayReport(STOP, Map.of(DayStream.REGISTRATIONS, part), announcement));
        }
    }

    private static Story wholeStory() {
        return new Story(SAINT_DENIS)
                .seat("a", "2027-04-04T19:59:59Z")
                .seat("b", "2027-04-04T20:00:00Z")
                .seat("c", "2027-04-05T10:00:00Z")
                .cancel("b", "2027-04-06T10:00:00Z")
                .then(
                        "2027-04-08T05:00:00Z",
                        new WalkInAdmitted(STOP, false, "w", College.ELU, null, 2026, "fr", null, OPENS, "nord"))
                .cancel("c", "2027-04-08T06:00:00Z");
    }

    /** It falls on the sixth, and stands at the eve: neither walk-ins nor who leaves on the day itself move it. */
    @Test
    void countsAtTheEndOfEachLocalDayUntilTheEveAndFallsWherePeopleCancel() {
        PickUpDays days = wholeStory().days();

        assertThat(days.points())
                .containsExactly(
                        new Point(4, LocalDate.of(2027, 4, 3), 0),
                        new Point(3, LocalDate.of(2027, 4, 4), 1),
                        new Point(2, LocalDate.of(2027, 4, 5), 3),
                        new Point(1, LocalDate.of(2027, 4, 6), 2),
                        new Point(0, LocalDate.of(2027, 4, 7), 2));
        assertThat(days.last()).isEqualTo(2);
        assertThat(days.points()).extracting(days::ofCapacity).containsExactly(0.0, 0.1, 0.3, 0.2, 0.2);
        assertThat(days.points()).extracting(days::ofLast).containsExactly(0.0, 0.5, 1.5, 1.0, 1.0);
        assertThat(days.reached(0.5)).isEqualTo(3);
        assertThat(days.reached(0.9)).isEqualTo(2);
    }

    @Test
    void endsWithTheLastDayThatIsKnown() {
        PickUpDays days = new Story(SAINT_DENIS)
                .seat("a", "2027-04-04T19:59:59Z")
                .seat("b", "2027-04-04T20:00:00Z")
                .days();

        assertThat(days.points())
                .containsExactly(
                        new Point(4, LocalDate.of(2027, 4, 3), 0),
                        new Point(3, LocalDate.of(2027, 4, 4), 1),
                        new Point(2, LocalDate.of(2027, 4, 5), 2));
    }

    /** The 28th of March has 23 hours in Paris. */
    @Test
    void keepsToLocalDaysWhereTheClockIsPutForward() {
        PickUpDays days = new Story(new Announcement(LocalDate.of(2027, 3, 30), ZoneId.of("Europe/Paris"), "49007"))
                .seat("a", "2027-03-27T23:30:00Z")
                .seat("b", "2027-03-28T21:59:59Z")
                .seat("c", "2027-03-28T22:00:00Z")
                .days();

        assertThat(days.points())
                .containsExactly(
                        new Point(2, LocalDate.of(2027, 3, 27), 0),
                        new Point(1, LocalDate.of(2027, 3, 28), 2),
                        new Point(0, LocalDate.of(2027, 3, 29), 3));
    }

    /** At most 1.5 − 0.5 on the second day before. */
    @Test
    void differsFromAnotherByTheLargestDifferenceOfShares() {
        PickUpDays one = wholeStory().days();
        PickUpDays other = new Story(SAINT_DENIS)
                .seat("d", "2027-04-05T10:00:00Z")
                .seat("e", "2027-04-07T10:00:00Z")
                .days();

        assertThat(one.distance(other)).isEqualTo(1.0, within(1e-9));
        assertThat(other.distance(one)).isEqualTo(1.0, within(1e-9));
        assertThat(one.distance(one)).isZero();
    }

    @Test
    void isMissingWithoutADayAndWithoutSeats() {
        assertThat(new Story(SAINT_DENIS).days()).isNull();
        assertThat(new Story(null).seat("a", "2027-04-04T19:59:59Z").days()).isNull();
        assertThat(new Story(SAINT_DENIS)
                        .seat("a", "2027-04-04T19:59:59Z")
                        .cancel("a", "2027-04-05T10:00:00Z")
                        .days())
                .isNull();
        assertThat(new Story(SAINT_DENIS).seat("a", "2027-04-08T05:00:00Z").days())
                .isNull();
    }
}
