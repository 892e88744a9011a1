package fr.etape.reporting.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.tables.TableGoal;
import fr.etape.reporting.day.counts.BookingCounts;
import fr.etape.reporting.day.counts.BookingCounts.Atelier;
import fr.etape.reporting.day.counts.ContributionCounts;
import fr.etape.reporting.day.counts.PeopleCounts;
import fr.etape.reporting.day.counts.PeopleCounts.Standing;
import fr.etape.reporting.day.counts.QuestionCounts;
import fr.etape.reporting.day.counts.SurveyCounts;
import fr.etape.reporting.day.counts.TableCounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayReportTest {

    private final DayReport day = DayHistory.report("angers-2027-03");

    @Test
    void countsWhoHasASeatWaitsGaveUpCameAndDidNotCome() {
        PeopleCounts people = PeopleCounts.of(day.people());

        assertThat(people.capacity()).isEqualTo(5);
        assertThat(people.closed()).isTrue();
        assertThat(people.total()).isEqualTo(new Standing(4, 1, 1, 1, 2, 2));
        assertThat(people.colleges())
                .containsEntry(College.ELU, new Standing(3, 1, 1, 0, 1, 2))
                .containsEntry(College.ETAT, new Standing(1, 0, 0, 1, 1, 0))
                .containsEntry(College.AUTRE, new Standing(0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsSeatsOfAteliersAfterALeaveARedrawAndABooking() {
        assertThat(BookingCounts.of(day.bookings(), day.programme()))
                .isEqualTo(new BookingCounts(2, 2, List.of(new Atelier("eau", 2, 1), new Atelier("energie", null, 1))));
    }

    @Test
    void whoeverGivesUpWaitingForAnAtelierLeavesNoSeat() {
        Instant then = Instant.parse("2027-03-11T17:41:09Z");
        String stop = "angers-2027-03";

        assertThat(day.bookings().after(new SeatLeft(stop, false, "c", null), then))
                .isEqualTo(day.bookings());
        assertThat(day.bookings().after(new SeatLeft(stop, false, "d", "energie"), then))
                .as("control: whoever leaves a seat")
                .isNotEqualTo(day.bookings());
    }

    @Test
    void countsWhoSitsAtTablesAndWhatThePlanMissed() {
        assertThat(TableCounts.of(day.tables()))
                .isEqualTo(new TableCounts(2, 2, 4, 1, List.of(new TableCounts.Goal(TableGoal.COLLEGE, 9, 7, 2))));
    }

    @Test
    void countsContributionsByTheirPresentThemeAndWithoutThoseRejected() {
        ContributionCounts counts = ContributionCounts.of(day.contributions());

        assertThat(counts.kinds())
                .isEqualTo(
                        Map.of(ContributionKind.ISSUE, 1, ContributionKind.EXPERIENCE, 0, ContributionKind.PROJECT, 1));
        assertThat(counts.themes())
                .containsEntry("eau", 1)
                .containsEntry("energie", 1)
                .containsEntry("sante", 0);
        assertThat(List.of(counts.written(), counts.waiting(), counts.approved(), counts.rejected()))
                .containsExactly(3, 0, 2, 1);
        assertThat(List.of(counts.proposals(), counts.sources())).containsExactly(1, 2);
    }

    @Test
    void countsAChangedBallotOnceAndKeepsAResultBackUntilItIsPublished() {
        QuestionCounts question = QuestionCounts.all(day.votes()).getFirst();

        assertThat(question.ballots()).isEqualTo(2);
        assertThat(question.closed()).isTrue();
        assertThat(question.result()).isEmpty();
    }

    @Test
    void countsWhoAnsweredASurvey() {
        assertThat(SurveyCounts.all(day.feedback()))
                .containsExactly(new SurveyCounts("s1", 2, false, List.of(), Map.of()));
    }
}
