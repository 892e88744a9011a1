package fr.etape.reporting.day;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.bookings.AtelierSeats;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.DrawnLot;
import fr.etape.contracts.bookings.RankedWishes;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.UndoReason;
import fr.etape.contracts.tables.GoalReached;
import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TableGoal;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Candidate;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.PointsGiven;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.attendance.StopHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The streams of one small day, as the other services could have written them. */
final class DayHistory {

    private static final Instant NOON = Instant.parse("2027-03-11T11:00:00Z");

    private DayHistory() {}

    /** Seats of a, b and d are by registration, that of w by the door; c waits and x cancelled. */
    static List<RegistrationsEvent> registrations(String stop) {
        return List.of(
                StopHistory.opened(stop, false, Map.of(College.ELU, 3, College.ETAT, 2)),
                StopHistory.confirmed(stop, false, "a", College.ELU),
                StopHistory.confirmed(stop, false, "b", College.ELU),
                StopHistory.confirmed(stop, false, "x", College.ELU),
                StopHistory.waitlisted(stop, false, "d", College.ELU, 1),
                StopHistory.waitlisted(stop, false, "c", College.ELU, 2),
                StopHistory.cancelled(stop, false, "x", College.ELU, true),
                StopHistory.promoted(stop, false, "d", College.ELU),
                new RegistrationsEvent.CheckedIn(stop, false, "a", College.ELU, NOON, "nord"),
                new RegistrationsEvent.CheckedIn(stop, false, "b", College.ELU, NOON, "nord"),
                new RegistrationsEvent.CheckInUndone(stop, false, "b", College.ELU, UndoReason.WRONG_PERSON),
                new RegistrationsEvent.WalkInAdmitted(
                        stop, false, "w", College.ETAT, null, 2026, "fr", null, NOON, "nord"),
                new RegistrationsEvent.AdmissionClosed(stop, false, 9));
    }

    static List<ProgrammeEvent> programme(String stop) {
        Session eau = new Session("eau", SessionKind.ATELIER, null, NOON, NOON.plusSeconds(3600), 2, null);
        Session open = new Session("energie", SessionKind.ATELIER, null, NOON, NOON.plusSeconds(3600), null, null);
        Session noon = new Session("dejeuner", SessionKind.BREAK, null, NOON, NOON.plusSeconds(3600), null, null);
        return List.of(
                new ProgrammeEvent.SessionPlanned(stop, false, eau),
                new ProgrammeEvent.ProgrammePublished(stop, false, 1, List.of(eau, open, noon)));
    }

    static List<BookingsEvent> bookings(String stop) {
        return List.of(
                new BookingsEvent.WishesClosed(
                        stop,
                        false,
                        "d1",
                        "00",
                        List.of(new AtelierSeats("eau", 2)),
                        List.of(new RankedWishes("a", List.of("eau")), new RankedWishes("b", List.of("eau")))),
                new BookingsEvent.DrawMade(
                        stop,
                        false,
                        "d1",
                        "7",
                        "00",
                        List.of(new DrawnLot("a", "01", "eau", 1), new DrawnLot("b", "02", null, null))),
                new BookingsEvent.SeatLeft(stop, false, "a", "eau"),
                new BookingsEvent.SeatsGivenOn(
                        stop,
                        false,
                        "d1",
                        1,
                        2,
                        "11",
                        List.of("a"),
                        List.of(),
                        List.of(new DrawnLot("b", "03", "eau", 1))),
                new BookingsEvent.SeatBooked(stop, false, "d", "energie"));
    }

    static List<TablesEvent> tables(String stop) {
        return List.of(
                new TablesEvent.TablePlanComputed(
                        stop,
                        false,
                        "p1",
                        "tables@1",
                        1,
                        "00",
                        10,
                        2,
                        2,
                        3,
                        List.of(new GoalReached(TableGoal.COLLEGE, 9, 7, 1))),
                new TablesEvent.TablePlanPublished(
                        stop,
                        false,
                        "p1",
                        1,
                        List.of(round(1, List.of("a", "b"), List.of("d")), round(2, List.of("a", "d"), List.of("b")))),
                new TablesEvent.TablesReseated(
                        stop, false, "p1", 2, 1, ReseatingCause.ARRIVAL, List.of(new SeatMove("w", null, 2))));
    }

    private static SeatedRound round(int round, List<String> first, List<String> second) {
        return new SeatedRound(round, List.of(new SeatedTable(1, null, first), new SeatedTable(2, null, second)));
    }

    static List<ContributionsEvent> contributions(String stop) {
        return List.of(
                written(stop, "c1", ContributionKind.ISSUE, "eau"),
                written(stop, "c2", ContributionKind.PROJECT, "eau"),
                written(stop, "c3", ContributionKind.PROJECT, "sante"),
                new ContributionsEvent.ContributionApproved(stop, false, "c1"),
                new ContributionsEvent.ContributionApproved(stop, false, "c2"),
                new ContributionsEvent.ContributionThemed(stop, false, "c2", "energie"),
                new ContributionsEvent.ContributionRejected(stop, false, "c3", Rejection.OFF_TOPIC),
                new ContributionsEvent.ProposalFormed(stop, false, "p1", "eau", List.of("c1", "c2"), "fr", 80, 1),
                new ContributionsEvent.ProposalFormed(stop, false, "p2", "eau", List.of("c1"), "fr", 80, 1),
                new ContributionsEvent.ProposalDissolved(stop, false, "p2"));
    }

    private static ContributionsEvent written(String stop, String id, ContributionKind kind, String theme) {
        return new ContributionsEvent.ContributionWritten(stop, false, id, kind, theme, null, 1, 1, "fr", 90, 1);
    }

    static List<VotesEvent> votes(String stop) {
        return List.of(
                new VotesEvent.QuestionOpened(
                        stop,
                        false,
                        "q1",
                        Stage.POINTS,
                        "points@1",
                        BallotRules.ofPoints(5, 1, 5, 1),
                        Electorate.PRESENT,
                        List.of(new Candidate("p1", "eau", "01")),
                        null,
                        null),
                cast(stop, "b1", 1),
                cast(stop, "b2", 1),
                cast(stop, "b1", 2),
                new VotesEvent.QuestionClosed(stop, false, "q1", 2),
                new VotesEvent.ResultDeclared(
                        stop,
                        false,
                        "q1",
                        Stage.POINTS,
                        "points@1",
                        2,
                        Map.of(),
                        List.of(new ResultLine("p1", 1, null, null, 2, 10L, 1, Map.of())),
                        0,
                        "00"));
    }

    private static VotesEvent cast(String stop, String ballot, int castNumber) {
        return new VotesEvent.PointsCast(
                stop, false, "q1", ballot, castNumber, College.ELU, List.of(new PointsGiven("p1", 5)));
    }

    static List<FeedbackEvent> feedback(String stop) {
        return List.of(
                new FeedbackEvent.SurveyOpened(stop, false, "s1", List.of(SurveyItem.TABLES), "promise@1"),
                new FeedbackEvent.FeedbackGiven(stop, false, "s1"),
                new FeedbackEvent.FeedbackGiven(stop, false, "s1"));
    }

    /** The report of all of them, made without a broker. */
    static DayReport report(String stop) {
        return new DayReport(
                stop,
                Map.of(
                        DayStream.REGISTRATIONS, fold(DayStream.REGISTRATIONS, registrations(stop)),
                        DayStream.PROGRAMME, fold(DayStream.PROGRAMME, programme(stop)),
                        DayStream.BOOKINGS, fold(DayStream.BOOKINGS, bookings(stop)),
                        DayStream.TABLES, fold(DayStream.TABLES, tables(stop)),
                        DayStream.CONTRIBUTIONS, fold(DayStream.CONTRIBUTIONS, contributions(stop)),
                        DayStream.VOTES, fold(DayStream.VOTES, votes(stop)),
                        DayStream.FEEDBACK, fold(DayStream.FEEDBACK, feedback(stop))),
                null);
    }

    static PartAt fold(DayStream stream, List<? extends StopEvent> events) {
        PartAt part = PartAt.before(stream);
        for (StopEvent event : events) {
            part = part.after(part.position() + 1, StopHistory.OPENED_AT.plusSeconds(part.position()), event);
        }
        return part;
    }
}
