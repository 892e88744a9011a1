package fr.etape.sessions.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A published stop, and what Claire, who organises it, does to its programme. */
final class Draft {

    private final RunningApplication service;
    private final String stopId;
    private final Client claire;

    /** In Angers, 18 March 2999 from 9:00 to 17:30. */
    Draft(RunningApplication service) {
        this(service, "Europe/Paris", "2999-03-18");
    }

    Draft(RunningApplication service, String zone, String day) {
        this.service = service;
        this.claire = service.as("claire");
        this.stopId = service.newStopId();
        String stop = NewStop.json(stopId, false)
                .replace("Europe/Paris", zone)
                .replace("2999-03-18", day)
                .replace("2999-03-15T18:00:00", day + "T00:00:00");
        assertThat(claire.withNewKey().post("/api/stops", stop).status()).isEqualTo(201);
        assertThat(claire.post(path() + "/publication").status()).isEqualTo(200);
    }

    String stopId() {
        return stopId;
    }

    String path() {
        return "/api/stops/" + stopId;
    }

    Client claire() {
        return claire;
    }

    Answer addRoom(String json) {
        return claire.withNewKey().post(path() + "/rooms", json);
    }

    Answer plan(String json) {
        return claire.withNewKey().post(path() + "/sessions", json);
    }

    Answer change(String what, int revision, String patch) {
        return claire.with("If-Match", "\"" + revision + "\"").patch(path() + what, patch);
    }

    Answer remove(String what) {
        return claire.delete(path() + what);
    }

    Answer publish() {
        return claire.post(path() + "/programme/publications");
    }

    /** As somebody sees it who is not signed in. */
    JsonNode programme() {
        return service.asNobody().get(path() + "/programme").json();
    }

    JsonNode draft() {
        return claire.get(path() + "/programme/draft").json();
    }

    /** Such as {@code eau CHANGED}. */
    List<String> changes() {
        return StreamSupport.stream(draft().get("changes").spliterator(), false)
                .map(each -> each.get("sessionId").stringValue() + " "
                        + each.get("difference").stringValue())
                .toList();
    }

    /** An hour from {@code 13:00} of the day in Angers, for twenty. */
    static String atelier(String title) {
        return """
                {"kind": "ATELIER", "title": {"fr": "%s"}, "startsAt": "2999-03-18T13:00", "endsAt": "2999-03-18T14:00",
                 "seats": 20}""".formatted(title);
    }
}
