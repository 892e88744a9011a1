package fr.etape.sessions.programme;

import static fr.etape.sessions.programme.Draft.atelier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.sessions.SessionsService;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What organisers draft, and what of it everybody sees. */
class ProgrammeIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final Draft stop = new Draft(service);

    @Test
    void aProgrammeIsDraftedAndThenPublished() {
        String roomId = stop.addRoom("{\"name\": \"Amphi\", \"capacity\": 60}").text("roomId");
        Answer planned = stop.plan("""
                {"sessionId": "eau", "kind": "ATELIER", "title": {"fr": "L’eau", "en": "Water"},
                 "description": {"fr": "Compteurs et fuites."}, "roomId": "%s",
                 "startsAt": "2999-03-18T13:00", "endsAt": "2999-03-18T14:30", "seats": 40}""".formatted(roomId));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.header("ETag")).isEqualTo("\"1\"");
        assertThat(planned.header("Location")).isEqualTo(stop.path() + "/sessions/eau");
        assertThat(stop.programme().get("version").intValue()).isZero();
        assertThat(stop.programme().get("sessions")).isEmpty();
        assertThat(stop.changes()).containsExactly("eau ADDED");

        Answer published = stop.publish();

        assertThat(published.status()).isEqualTo(201);
        assertThat(published.json().get("version").intValue()).isEqualTo(1);
        assertThat(stop.programme().get("sessions").toString())
                .isEqualTo("[{\"sessionId\":\"eau\",\"kind\":\"ATELIER\",\"title\":{\"fr\":\"L’eau\",\"en\":\"Water\"},"
                        + "\"description\":{\"fr\":\"Compteurs et fuites.\"},\"room\":{\"roomId\":\"" + roomId
                        + "\",\"name\":\"Amphi\"},\"startsAt\":\"2999-03-18T13:00:00+01:00\","
                        + "\"endsAt\":\"2999-03-18T14:30:00+01:00\",\"seats\":40}]");
        assertThat(stop.changes()).isEmpty();
        assertThat(stop.publish().status()).as("nothing new").isEqualTo(200);
    }

    @Test
    void participantsSeeNoDraft() {
        stop.plan(atelier("Eau"));
        stop.publish();
        stop.change("/sessions/eau", 1, "{\"startsAt\": \"2999-03-18T12:00\"}");
        stop.plan(atelier("Santé"));
        stop.remove("/sessions/eau");

        assertThat(ids(stop.programme().get("sessions"))).containsExactly("eau");
        assertThat(stop.programme().at("/sessions/0/startsAt").stringValue()).isEqualTo("2999-03-18T13:00:00+01:00");
        assertThat(stop.changes()).containsExactly("sante ADDED", "eau REMOVED");

        stop.publish();

        assertThat(ids(stop.programme().get("sessions"))).containsExactly("sante");
    }

    /** The difference is between what is published and the draft, however the draft came about. */
    @Test
    void whatWasMovedThereAndBackIsNoChange() {
        stop.plan(atelier("Eau"));
        stop.publish();

        stop.change("/sessions/eau", 1, "{\"endsAt\": \"2999-03-18T15:00\"}");
        assertThat(stop.changes()).containsExactly("eau CHANGED");
        stop.change("/sessions/eau", 2, "{\"endsAt\": \"2999-03-18T14:00\"}");

        assertThat(stop.changes()).isEmpty();
        assertThat(stop.publish().json().get("version").intValue()).isEqualTo(1);
    }

    @Test
    void aRoomThatIsRenamedChangesTheSessionsInIt() {
        String roomId = stop.addRoom("{\"name\": \"Amphi\", \"capacity\": 60}").text("roomId");
        stop.plan(atelier("Eau").replace("\"seats\"", "\"roomId\": \"" + roomId + "\", \"seats\""));
        stop.publish();

        stop.change("/rooms/" + roomId, 1, "{\"capacity\": 70}");
        assertThat(stop.changes()).as("nobody is shown the capacity").isEmpty();
        stop.change("/rooms/" + roomId, 2, "{\"name\": \"Grand amphi\"}");

        assertThat(stop.changes()).containsExactly("eau CHANGED");
        assertThat(stop.programme().at("/sessions/0/room/name").stringValue()).isEqualTo("Amphi");
    }

    @Test
    void twoOrganisersDoNotOverwriteEachOther() {
        stop.plan(atelier("Eau"));
        assertThat(stop.change("/sessions/eau", 1, "{\"seats\": 25}").header("ETag"))
                .isEqualTo("\"2\"");

        assertThat(stop.change("/sessions/eau", 1, "{\"seats\": 30}").problem())
                .isEqualTo("412 urn:etape:problem:precondition-failed");
        assertThat(stop.claire().patch(stop.path() + "/sessions/eau", "{}").problem())
                .isEqualTo("428 urn:etape:problem:precondition-required");
        assertThat(stop.change("/sessions/eau", 2, "{\"title\": {\"en\": \"Water\"}}")
                        .json()
                        .get("seats")
                        .intValue())
                .as("what was not sent stays")
                .isEqualTo(25);
        assertThat(stop.change("/sessions/eau", 3, "{\"seats\": 25}").header("ETag"))
                .as("nothing changed")
                .isEqualTo("\"3\"");
    }

    @Test
    void aRepeatedRequestPlansOneSession() {
        var client = stop.claire().withNewKey();

        Answer first = client.post(stop.path() + "/sessions", atelier("Eau"));
        Answer again = client.post(stop.path() + "/sessions", atelier("Eau"));
        Answer other = client.post(stop.path() + "/sessions", atelier("Air"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.problem()).isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(ids(stop.claire().get(stop.path() + "/sessions").json().get("items")))
                .containsExactly("eau");
        assertThat(stop.plan(atelier("Eau")).text("sessionId")).isEqualTo("eau-2");
        assertThat(stop.plan(atelier("Eau").replace("{\"kind\"", "{\"sessionId\": \"eau\", \"kind\""))
                        .problem())
                .isEqualTo("409 urn:etape:problem:session-exists");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "seats": 20                    | "seats": 0                             | /seats positive
            "seats": 20                    | "round": 1                             | /seats required, /round not-a-round
            "kind": "ATELIER"              | "kind": "ROUND"                        | /seats not-an-atelier, /round round
            "kind": "ATELIER"              | "kind": "LUNCH"                        | /kind kind
            {"fr": "Eau"}                  | {"en": "Water"}                        | /title/fr required
            "endsAt": "2999-03-18T14:00"   | "endsAt": "2999-03-18T13:00"           | /endsAt time-order
            "endsAt": "2999-03-18T14:00"   | "endsAt": "2999-03-19T14:00"           | /endsAt outside-day
            "startsAt": "2999-03-18T13:00" | "startsAt": "2999-03-18T08:59"         | /startsAt outside-day
            "startsAt": "2999-03-18T13:00" | "startsAt": null                       | /startsAt required
            "seats": 20                    | "seats": 20, "roomId": "nowhere"       | /roomId room
            "seats": 20                    | "seats": 20, "sessionId": "Eau !"      | /sessionId slug
            """)
    void whatIsWrongIsPointedAt(String right, String wrong, String faults) {
        Answer refused = stop.plan(atelier("Eau").replace(right, wrong));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(refused.json().get("errors").spliterator(), false)
                        .map(each -> each.get("pointer").stringValue() + " "
                                + each.get("code").stringValue()))
                .containsExactly(faults.split(", "));
    }

    @Test
    void whatIsUsedStaysAndWhatIsEmptyIsNotPublished() {
        String roomId = stop.addRoom("{\"name\": \"Amphi\", \"capacity\": 20}").text("roomId");
        assertThat(stop.publish().problem()).isEqualTo("409 urn:etape:problem:programme-empty");
        stop.plan(atelier("Eau").replace("\"seats\"", "\"roomId\": \"" + roomId + "\", \"seats\""));

        Answer used = stop.remove("/rooms/" + roomId);
        assertThat(used.problem()).isEqualTo("409 urn:etape:problem:room-in-use");
        assertThat(used.json().get("sessions").toString()).isEqualTo("[\"eau\"]");
        assertThat(stop.change("/rooms/" + roomId, 1, "{\"capacity\": 19}").problem())
                .isEqualTo("409 urn:etape:problem:room-too-small");
        assertThat(stop.remove("/sessions/eau").status()).isEqualTo(204);
        assertThat(stop.remove("/rooms/" + roomId).status()).isEqualTo(204);
        assertThat(stop.remove("/rooms/" + roomId).problem()).isEqualTo("404 urn:etape:problem:not-found");
    }

    @Test
    void sessionsThatNoLongerFitTheStopAreNamed() {
        stop.plan(atelier("Eau"));
        Answer present = stop.claire().get(stop.path());
        assertThat(stop.claire()
                        .with("If-Match", present.header("ETag"))
                        .patch(stop.path(), "{\"endsAt\": \"2999-03-18T13:30:00\"}")
                        .status())
                .isEqualTo(200);

        Answer refused = stop.publish();

        assertThat(refused.problem()).isEqualTo("409 urn:etape:problem:programme-unready");
        assertThat(refused.json().get("sessions").toString()).isEqualTo("[\"eau\"]");
    }

    @Test
    void aClosedStopKeepsItsProgramme() {
        stop.plan(atelier("Eau"));
        stop.publish();
        assertThat(stop.claire().post(stop.path() + "/closure").status()).isEqualTo(200);

        assertThat(stop.plan(atelier("Air")).problem()).isEqualTo("409 urn:etape:problem:stop-closed");
        assertThat(stop.remove("/sessions/eau").problem()).isEqualTo("409 urn:etape:problem:stop-closed");
        assertThat(ids(stop.programme().get("sessions"))).containsExactly("eau");
    }

    @Test
    void aDraftOfAStopHasNoProgrammeForThePublic() {
        NewStop draft = new NewStop(service);
        draft.draft();

        for (String path : List.of("/programme", "/programme.ics")) {
            assertThat(service.asNobody().get(draft.path() + path).problem())
                    .isEqualTo("404 urn:etape:problem:not-found");
        }
        assertThat(service.asNobody().get(stop.path() + "/programme.ics").status())
                .as("not published yet")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rooms",
        "POST, /rooms",
        "PATCH, /rooms/x",
        "DELETE, /rooms/x",
        "GET, /sessions",
        "POST, /sessions",
        "PATCH, /sessions/x",
        "DELETE, /sessions/x",
        "GET, /programme/draft",
        "POST, /programme/publications"
    })
    void onlyOrganisersDraft(String method, String path) {
        assertThat(service.as("hugo").send(method, stop.path() + path, "{}").problem())
                .isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(service.asNobody().send(method, stop.path() + path, "{}").problem())
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        if (method.equals("GET")) {
            assertThat(service.asSteering().get(stop.path() + path).status()).isEqualTo(200);
        }
    }

    @Test
    void aPublishedProgrammeIsSentOnce() {
        stop.plan(atelier("Eau"));
        stop.publish();
        Answer first = service.asNobody().get(stop.path() + "/programme");

        Answer again =
                service.asNobody().with("If-None-Match", first.header("ETag")).get(stop.path() + "/programme");

        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
    }

    /** Titles, descriptions and names of rooms are free texts: none of them leaves with an event. */
    @Test
    void noTextIsInTheJournalNorOnTheTopic() {
        stop.addRoom("{\"name\": \"Salle Zéphyrine\"}");
        stop.plan(atelier("Zéphyrine").replace("\"seats\"", "\"description\": {\"fr\": \"Par Zéphyrine\"}, \"seats\""));
        stop.change("/sessions/zephyrine", 1, "{\"title\": {\"fr\": \"Zéphyrine encore\"}, \"seats\": 21}");
        stop.publish();

        String topic = "etape.programme.v1." + stop.stopId();
        await().untilAsserted(() -> assertThat(
                        Topic.read(topic).stream().map(event -> event.headers().get("ce_type")))
                .containsExactly(
                        "fr.etape.programme.room-added.v1",
                        "fr.etape.programme.session-planned.v1",
                        "fr.etape.programme.session-changed.v1",
                        "fr.etape.programme.published.v1"));
        assertThat(Topic.read(topic).stream().map(PublishedEvent::toString))
                .noneMatch(text -> text.contains("phyrine encore") || text.contains("Zéph"));
        service.database()
                .getCollection("journal")
                .find(new Document("_id.stream", stop.stopId() + "/programme"))
                .forEach(batch -> assertThat(batch.toJson()).doesNotContain("Zéph"));
        assertThat(stop.programme().toString()).as("control: it is shown").contains("Zéphyrine encore");
    }

    private static List<String> ids(JsonNode sessions) {
        return StreamSupport.stream(sessions.spliterator(), false)
                .map(each -> each.get("sessionId").stringValue())
                .toList();
    }
}
