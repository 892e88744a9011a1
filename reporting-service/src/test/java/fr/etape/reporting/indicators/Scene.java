package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.bookings.AtelierSeats;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.attendance.StopHistory;
import fr.etape.reporting.day.Announcement;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day of one stop as a test needs it: elected officials who registered and came, and what else is added.
 *
 * @param home where all of them come from
 * @param announcement null for a stop whose announcement was not read
 */
record Scene(
        boolean isRehearsal,
        boolean closed,
        int registered,
        int present,
        Map<College, Integer> quotas,
        Home home,
        @Nullable Announcement announcement,
        Map<DayStream, List<StopEvent>> more) {

    /** @param types of territory, as the opening of the admission names them */
    record Home(
            @Nullable String commune,
            int cogVintage,
            @Nullable String types) {}

    private static final Instant NOON = Instant.parse("2027-03-11T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-09T17:00:00Z");
    private static final String STOP = "any";

    static Scene of(int registered, int present) {
        return new Scene(
                false,
                true,
                registered,
                present,
                Map.of(College.ELU, 400),
                new Home("49007", 2026, "territory-types@1"),
                new Announcement(LocalDate.of(2027, 3, 11), ZoneId.of("Europe/Paris"), "49007"),
                Map.of());
    }

    Scene rehearsal() {
        return new Scene(true, closed, registered, present, quotas, home, announcement, more);
    }

    Scene open() {
        return new Scene(isRehearsal, false, registered, present, quotas, home, announcement, more);
    }

    Scene quotas(Map<College, Integer> seats) {
        return new Scene(isRehearsal, closed, registered, present, seats, home, announcement, more);
    }

    Scene from(@Nullable String commune, int cogVintage) {
        return at(new Home(commune, cogVintage, home.types()));
    }

    Scene typedBy(@Nullable String types) {
        return at(new Home(home.commune(), home.cogVintage(), types));
    }

    private Scene at(Home other) {
        return new Scene(isRehearsal, closed, registered, present, quotas, other, announcement, more);
    }

    Scene unannounced() {
        return new Scene(isRehearsal, closed, registered, present, quotas, home, null, more);
    }

    Scene with(DayStream stream, List<StopEvent> events) {
        Map<DayStream, List<StopEvent>> all = new EnumMap<>(DayStream.class);
        all.putAll(more);
        all.put(stream, events);
        return new Scene(isRehearsal, closed, registered, present, quotas, home, announcement, all);
    }

    Scene voted(String rule, Electorate electorate) {
        return with(
                DayStream.VOTES,
                List.of(
                        new VotesEvent.QuestionOpened(
                                STOP,
                                isRehearsal,
                                "q1",
                                Stage.POINTS,
                                rule,
                                BallotRules.ofPoints(5, 1, 5, 1),
                                electorate,
                                List.of(),
                                null,
                                null),
                        new VotesEvent.PointsCast(STOP, isRehearsal, "q1", "b1", 1, College.ELU, List.of()),
                        new VotesEvent.QuestionClosed(STOP, isRehearsal, "q1", 1)));
    }

    Scene wrote(int contributions, String theme) {
        List<StopEvent> events = new ArrayList<>();
        for (int i = 0; i < contributions; i++) {
            events.add(new ContributionsEvent.ContributionWritten(
                    STOP, isRehearsal, "c" + i, ContributionKind.ISSUE, theme, null, 1, 1, "fr", 90, 1));
        }
        return with(DayStream.CONTRIBUTIONS, events);
    }

    Scene ateliers(int seats, int booked) {
        List<StopEvent> events = new ArrayList<>();
        events.add(new BookingsEvent.WishesClosed(
                STOP, isRehearsal, "d1", "00", List.of(new AtelierSeats("eau", seats)), List.of()));
        for (int i = 0; i < booked; i++) {
            events.add(new BookingsEvent.SeatBooked(STOP, isRehearsal, "r" + i, "eau"));
        }
        return with(DayStream.BOOKINGS, events);
    }

    /** @param means as published; counts are all hidden */
    Scene surveyed(int respondents, List<SurveyItem> items, Map<SurveyItem, Double> means) {
        List<StopEvent> events = new ArrayList<>();
        events.add(new FeedbackEvent.SurveyOpened(STOP, isRehearsal, "s1", items, "anonymous@1"));
        for (int i = 0; i < respondents; i++) {
            events.add(new FeedbackEvent.FeedbackGiven(STOP, isRehearsal, "s1"));
        }
        List<ChoiceCount> hidden = items.stream()
                .flatMap(item -> item.choices().stream().map(choice -> new ChoiceCount(item, choice, null)))
                .toList();
        events.add(new FeedbackEvent.SurveyClosed(STOP, isRehearsal, "s1", respondents, hidden, means));
        return with(DayStream.FEEDBACK, events);
    }

    Indicators at(String stop) {
        Map<DayStream, PartAt> parts = new EnumMap<>(DayStream.class);
        parts.put(DayStream.REGISTRATIONS, fold(DayStream.REGISTRATIONS, registrations()));
        more.forEach((stream, events) -> parts.put(stream, fold(stream, events)));
        return new Indicators(new DayReport(stop, parts, announcement));
    }

    private List<StopEvent> registrations() {
        List<StopEvent> events = new ArrayList<>();
        int capacity = quotas.values().stream().mapToInt(Integer::intValue).sum();
        events.add(new RegistrationsEvent.AdmissionOpened(
                STOP, isRehearsal, 3, capacity, quotas, StopHistory.OPENED_AT, CLOSES, home.types()));
        for (int i = 0; i < registered; i++) {
            events.add(new RegistrationsEvent.RegistrationConfirmed(
                    STOP, isRehearsal, "r" + i, College.ELU, home.commune(), home.cogVintage(), "fr", List.of(), null));
        }
        for (int i = 0; i < present; i++) {
            events.add(new RegistrationsEvent.CheckedIn(STOP, isRehearsal, "r" + i, College.ELU, NOON, "nord"));
        }
        if (closed) {
            events.add(new RegistrationsEvent.AdmissionClosed(STOP, isRehearsal, 9));
        }
        return events;
    }

    static PartAt fold(DayStream stream, List<? extends StopEvent> events) {
        PartAt part = PartAt.before(stream);
        for (StopEvent event : events) {
            part = part.after(part.position() + 1, StopHistory.OPENED_AT, event);
        }
        return part;
    }
}
