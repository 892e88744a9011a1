package fr.etape.sessions.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The hours of a programme are those of its place, with the offset of each very instant. */
class TimeZonesIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private static String plenary(String from, String to) {
        return "{\"kind\": \"PLENARY\", \"title\": {\"fr\": \"Séance\"}, \"startsAt\": \"" + from + "\", \"endsAt\": \""
                + to + "\"}";
    }

    @Test
    void inReunionTheOffsetIsFourHours() {
        Draft stop = new Draft(service, "Indian/Reunion", "2999-05-20");
        stop.plan(plenary("2999-05-20T09:00", "2999-05-20T10:15"));
        stop.publish();

        assertThat(stop.programme().get("timeZone").stringValue()).isEqualTo("Indian/Reunion");
        assertThat(times(stop)).containsExactly("2999-05-20T09:00:00+04:00", "2999-05-20T10:15:00+04:00");
        assertThat(calendar(stop))
                .contains(
                        "X-WR-TIMEZONE:Indian/Reunion\r\n",
                        "DTSTART:29990520T050000Z\r\n",
                        "DTEND:29990520T061500Z\r\n");
    }

    /** In the night to 31 March 2999 clocks go from 2:00 to 3:00. */
    @Test
    void clocksGoForwardDuringASession() {
        Draft stop = overnight("2999-03-30T20:00:00", "2999-03-31T09:00:00");
        stop.plan(plenary("2999-03-31T01:30", "2999-03-31T03:30"));
        stop.publish();

        assertThat(times(stop)).containsExactly("2999-03-31T01:30:00+01:00", "2999-03-31T03:30:00+02:00");
        assertThat(calendar(stop)).contains("DTSTART:29990331T003000Z\r\n", "DTEND:29990331T013000Z\r\n");
    }

    @Test
    void anHourThatClocksSkipDoesNotExist() {
        Draft stop = overnight("2999-03-30T20:00:00", "2999-03-31T09:00:00");

        Answer refused = stop.plan(plenary("2999-03-31T02:30", "2999-03-31T03:30"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").stringValue()).isEqualTo("/startsAt");
        assertThat(refused.json().at("/errors/0/code").stringValue()).isEqualTo("no-such-time");
    }

    /** In the night to 27 October 2999 clocks go back from 3:00 to 2:00. */
    @Test
    void anHourThatComesTwiceIsTheFirst() {
        Draft stop = overnight("2999-10-26T20:00:00", "2999-10-27T09:00:00");
        stop.plan(plenary("2999-10-27T02:30", "2999-10-27T03:30"));
        stop.publish();

        assertThat(times(stop)).containsExactly("2999-10-27T02:30:00+02:00", "2999-10-27T03:30:00+01:00");
    }

    private Draft overnight(String startsAt, String endsAt) {
        Draft stop = new Draft(service);
        Answer present = stop.claire().get(stop.path());
        Answer changed = stop.claire()
                .with("If-Match", present.header("ETag"))
                .patch(stop.path(), "{\"startsAt\": \"" + startsAt + "\", \"endsAt\": \"" + endsAt + "\"}");
        assertThat(changed.status()).isEqualTo(200);
        return stop;
    }

    private static List<String> times(Draft stop) {
        return List.of(
                stop.programme().at("/sessions/0/startsAt").stringValue(),
                stop.programme().at("/sessions/0/endsAt").stringValue());
    }

    private static String calendar(Draft stop) {
        return service.asNobody().get(stop.path() + "/programme.ics").body();
    }
}
