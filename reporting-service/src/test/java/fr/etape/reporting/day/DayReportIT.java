package fr.etape.reporting.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.ReportingServiceApplication;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReportIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ALL =
            "registrations:13,programme:2,bookings:5,tables:3,contributions:10,votes:6,feedback:3";

    private static final StopDetails IN_ANGERS = new StopDetails(
            "Angers",
            "49007",
            "Terra Botanica",
            ZoneId.of("Europe/Paris"),
            LocalDateTime.parse("2027-01-13T09:00:00"),
            LocalDateTime.parse("2027-01-13T17:00:00"),
            LocalDateTime.parse("2027-01-01T09:00:00"),
            LocalDateTime.parse("2027-01-12T09:00:00"),
            5,
            Map.of(College.ELU, 3, College.ETAT, 2));

    /** With memory for one stop, so that questions about two read them again and again. */
    @RegisterExtension
    static final RunningApplication service =
            RunningApplication.of(ReportingServiceApplication.class).with("etape.reporting.live.stops", 1);

    private static final String STOP = service.newStopId();
    private static final String SHUFFLED = service.newStopId();

    @BeforeAll
    static void readTheSameDayTwice() {
        for (String stop : List.of(STOP, SHUFFLED)) {
            service.tour().publish(new TourEvent.StopPublished(stop, false, IN_ANGERS));
        }
        for (Runnable next : deliveries(STOP)) {
            next.run();
        }
        for (Runnable next : shuffled(deliveriesByStream(SHUFFLED))) {
            next.run();
        }
        await().atMost(SOON)
                .until(() -> ("\"" + ALL + "\"").equals(get(STOP, "").header("ETag")));
        await().atMost(SOON)
                .until(() -> ("\"" + ALL + "\"").equals(get(SHUFFLED, "").header("ETag")));
    }

    private static Answer get(String stop, String query) {
        return service.asSteering().get("/api/reports/stops/" + stop + "/day" + query);
    }

    @Test
    void countsAllStreamsOfTheStop() {
        assertThat(get(STOP, "").body())
                .contains(
                        "\"total\":{\"confirmed\":4,\"waiting\":1,\"cancelled\":1,\"walkIns\":1,\"present\":2,\"noShows\":2}",
                        "\"sessions\":[{\"sessionId\":\"eau\",\"seats\":2,\"booked\":1}",
                        "\"tables\":{\"rounds\":2,\"tables\":2,\"people\":4,\"moves\":1,",
                        "\"kinds\":{\"ISSUE\":1,\"EXPERIENCE\":0,\"PROJECT\":1}",
                        "\"proposals\":1,\"sources\":2",
                        "\"proposals\":1,\"ballots\":2,\"closed\":true",
                        "\"respondents\":2");
    }

    @Test
    void isTheSameWhateverTheOrderOfStreamsAndHoweverOftenEventsCome() {
        assertThat(get(SHUFFLED, "").body().replace(SHUFFLED, STOP))
                .isEqualTo(get(STOP, "").body());
    }

    @Test
    void isMadeAgainFromThePositionsThatItNames() {
        assertThat(get(STOP, "?positions=" + ALL).body())
                .isEqualTo(get(STOP, "").body());
        assertThat(get(STOP, "?at=2030-01-01T00:00:00Z").body())
                .isEqualTo(get(STOP, "").body());
        assertThat(get(STOP, "?positions=registrations:3").body())
                .contains("\"positions\":{\"registrations\":3}", "\"confirmed\":2", "\"sessions\":[]");
    }

    @Test
    void isNotSentAgainToAClientThatHasIt() {
        Answer again = service.asSteering()
                .with("If-None-Match", "\"" + ALL + "\"")
                .get("/api/reports/stops/" + STOP + "/day");

        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void givesIndicatorsAndComparesStops() {
        assertThat(service.asSteering().get("/api/reports/indicators").body()).contains("\"presence-rate@1\"");
        assertThat(service.asSteering()
                        .get("/api/reports/stops/" + STOP + "/indicators")
                        .body())
                .contains("\"indicator\":\"registrations-confirmed@1\",\"unit\":\"NUMBER\",\"college\":null,\"x\":4");
        assertThat(service.asSteering()
                        .with("Accept", "text/csv")
                        .get("/api/reports/stops/" + STOP + "/indicators.csv")
                        .body())
                .contains(STOP + ",false,methodology@1,registrations-confirmed@1,NUMBER,,4,,4.0,,,A,F\r\n");
        String both = "stops=" + STOP + "," + SHUFFLED;
        assertThat(service.asSteering().get("/api/reports/comparison?" + both).body())
                .contains(
                        "\"indicator\":\"presence-rate@1\",\"college\":null,\"first\":\"" + STOP,
                        "\"code\":\"SUPPRESSED\"");
        assertThat(service.asSteering()
                        .with("Accept", "text/csv")
                        .get("/api/reports/comparison.csv?" + both)
                        .body())
                .contains("presence-rate@1,," + STOP + "," + SHUFFLED + ",,,,,,,,SUPPRESSED,,Q,C,,Q,C,,Q,C\r\n");
        assertThat(service.asSteering()
                        .get("/api/reports/comparison?stops=" + STOP)
                        .problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    /** Of the three whose commune is known nobody is counted: fewer than five. Two are present: one has no commune. */
    @Test
    void groupsPeopleByTheirCommune() {
        assertThat(table("/api/reports/stops/" + STOP + "/indicators.csv"))
                .contains(
                        STOP + ",false,methodology@1,territories@1,PROFILE,CITY,1,2,,,,U,F\r\n",
                        STOP + ",false,methodology@1,territories@1,PROFILE,UNKNOWN,1,2,,,,U,F\r\n",
                        STOP + ",false,methodology@1,from-own-department@1,RATE,,,,,,,Q,C\r\n");
    }

    /** All three seats were taken on the eve of the eve; the stop is on the 13th. */
    @Test
    void givesThePickUpByDayOnceTheStopIsAnnounced() {
        String line = STOP + ",false,methodology@1,pick-up@1,1,2027-01-11,3,0.6,1.0,U,F\r\n";
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(table("/api/reports/stops/" + STOP + "/pick-up.csv"))
                        .contains(line));
        assertThat(table("/api/reports/stops/" + STOP + "/pick-up.csv?positions=" + ALL))
                .contains(line);
        assertThat(service.asSteering()
                        .get("/api/reports/stops/" + STOP + "/indicators")
                        .body())
                .contains("\"pickUp\":{\"indicator\":\"pick-up@1\",\"t50\":1,\"t90\":1,\"days\":["
                        + "{\"daysBefore\":2,\"date\":\"2027-01-10\",\"confirmed\":0,\"ofCapacity\":0.0,\"ofLast\":0.0},"
                        + "{\"daysBefore\":1,\"date\":\"2027-01-11\",\"confirmed\":3,\"ofCapacity\":0.6,\"ofLast\":1.0}],"
                        + "\"obsStatus\":\"U\",\"confStatus\":\"F\"}");
        assertThat(table("/api/reports/comparison/pick-up.csv?stops=" + STOP + "," + SHUFFLED))
                .contains(line, line.replace(STOP, SHUFFLED));
    }

    @Test
    void givesTheDayAsCsvAndHidesNothingByLeavingItOut() {
        assertThat(table("/api/reports/stops/" + STOP + "/day.csv"))
                .startsWith("stopId,rehearsal,table,row,figure,value,obsStatus,confStatus\r\n")
                .contains(
                        STOP + ",false,registrations,,capacity,5,A,F\r\n",
                        STOP + ",false,registrations,,present,2,A,F\r\n",
                        STOP + ",false,registrations,ELU,waiting,1,A,F\r\n",
                        STOP + ",false,bookings,energie,seats,,M,F\r\n",
                        STOP + ",false,bookings,eau,booked,1,A,F\r\n",
                        STOP + ",false,tables,COLLEGE,excess,2,A,F\r\n",
                        STOP + ",false,contributions,energie,contributions,1,A,F\r\n",
                        STOP + ",false,questions,q1,ballots,2,A,F\r\n",
                        STOP + ",false,surveys,s1,respondents,2,P,F\r\n");
        assertThat(table("/api/reports/stops/" + STOP + "/day.csv?positions=registrations:3"))
                .contains(STOP + ",false,registrations,,confirmed,2,P,F\r\n");
    }

    private static String table(String path) {
        Answer answer = service.asSteering().with("Accept", "text/csv").get(path);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        return answer.body();
    }

    /** After three events two people have a seat, and registrations are still taken. */
    @Test
    void givesIndicatorsAsOfEarlierPositions() {
        String indicators = "/api/reports/stops/" + STOP + "/indicators";
        assertThat(service.asSteering().get(indicators + "?positions=" + ALL).body())
                .isEqualTo(service.asSteering().get(indicators).body());
        assertThat(service.asSteering()
                        .get(indicators + "?positions=registrations:3")
                        .body())
                .contains(
                        "\"closed\":false,\"positions\":{\"registrations\":3}",
                        "\"methodology\":{\"version\":\"methodology@1\",\"rules\":[\"territory-types@1\",\"cog-2026\"],"
                                + "\"deviations\":[]}",
                        "\"indicator\":\"registrations-confirmed@1\",\"unit\":\"NUMBER\",\"college\":null,\"x\":2");
        assertThat(service.asSteering()
                        .get(indicators + ".csv?positions=registrations:3")
                        .body())
                .contains(STOP + ",false,methodology@1,registrations-confirmed@1,NUMBER,,2,,2.0,,,P,F\r\n");
        assertThat(service.asSteering()
                        .get(indicators + "?positions=registrations:3&at=2027-01-11T08:00:00Z")
                        .problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(service.asSteering()
                        .get(indicators + "?at=2020-01-01T00:00:00Z")
                        .problem())
                .isEqualTo("404 urn:etape:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?positions=",
                "?positions=registrations",
                "?positions=registrations:0",
                "?positions=audit:1",
                "?positions=tables:1,tables:2",
                "?positions=tables:1&at=2027-01-11T08:00:00Z"
            })
    void isUnreadableAsOfAnythingElse(String asOf) {
        assertThat(get(STOP, asOf).problem()).isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void isNotFoundBeyondTheLastEventAndForAnUnknownStop() {
        assertThat(get(STOP, "?positions=tables:99").problem()).isEqualTo("404 urn:etape:problem:not-found");
        assertThat(get("atlantis", "").problem()).isEqualTo("404 urn:etape:problem:not-found");
    }

    private static List<Runnable> deliveries(String stop) {
        return deliveriesByStream(stop).stream().flatMap(List::stream).toList();
    }

    private static List<List<Runnable>> deliveriesByStream(String stop) {
        return List.of(
                stream(RegistrationsEvent.class, stop, DayHistory.registrations(stop)),
                stream(ProgrammeEvent.class, stop, DayHistory.programme(stop)),
                stream(BookingsEvent.class, stop, DayHistory.bookings(stop)),
                stream(TablesEvent.class, stop, DayHistory.tables(stop)),
                stream(ContributionsEvent.class, stop, DayHistory.contributions(stop)),
                stream(VotesEvent.class, stop, DayHistory.votes(stop)),
                stream(FeedbackEvent.class, stop, DayHistory.feedback(stop)));
    }

    @SuppressWarnings("unchecked")
    private static <E extends StopEvent> List<Runnable> stream(Class<E> type, String stop, List<E> events) {
        Events<E> stream = Events.of(type, stop);
        List<Runnable> sends = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            long position = i + 1;
            E event = events.get(i);
            sends.add(() -> stream.publishFrom(position, event));
        }
        return sends;
    }

    /** Streams mixed, each event twice. */
    private static List<Runnable> shuffled(List<List<Runnable>> streams) {
        Random random = new Random(20270311);
        List<List<Runnable>> left = new ArrayList<>();
        streams.forEach(stream -> left.add(new ArrayList<>(stream)));
        Collections.reverse(left);
        List<Runnable> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Runnable> stream = left.get(random.nextInt(left.size()));
            Runnable next = stream.removeFirst();
            mixed.add(next);
            mixed.add(next);
            left.removeIf(List::isEmpty);
        }
        return mixed;
    }
}
