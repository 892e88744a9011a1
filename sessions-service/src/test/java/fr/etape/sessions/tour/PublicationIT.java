package fr.etape.sessions.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** Publishing a stop and closing it, and what everybody then reads. */
@Isolated("its list has the stops of all classes")
class PublicationIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final String stopId = stop.id();
    private final Client claire = service.as("claire");

    @Test
    void publicationAnnouncesTheStop() {
        stop.draft();

        Answer published = claire.with("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .post("/api/stops/" + stopId + "/publication");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().get("status").stringValue()).isEqualTo("PUBLISHED");
        assertThat(stop.read().json().get("registrationState").stringValue()).isEqualTo("OPEN");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stop.onTheTour()).hasSize(2));
        PublishedEvent event = stop.onTheTour().get(1);
        Map<String, String> headers = event.headers();
        assertThat(event.key()).isEqualTo("tour");
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "fr.etape.tour.stop-published.v1")
                .containsEntry("ce_source", "/stops/" + stopId)
                .containsEntry("ce_subject", stopId)
                .containsEntry("ce_dataschema", "urn:etape:schema:fr.etape.tour.stop-published.v1")
                .containsEntry("content-type", "application/json")
                .containsEntry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        JsonNode payload = event.json();
        assertThat(headers.get("ce_id"))
                .isEqualTo("tour/" + payload.get("position").longValue());
        assertThat(payload.at("/stop/quotas/ELU").intValue()).isEqualTo(2);
        assertThat(payload.at("/stop/startsAt").stringValue()).isEqualTo("2999-03-18T09:00:00");
    }

    @Test
    void publicationAndClosureMayBeRepeated() {
        stop.draft();

        assertThat(stop.publish().status()).isEqualTo(200);
        assertThat(stop.publish().status()).isEqualTo(200);
        Answer closed = stop.close();
        assertThat(stop.close().body()).isEqualTo(closed.body());

        assertThat(stop.read().json().get("registrationState").stringValue()).isEqualTo("CLOSED");
        assertThat(stop.publish().problem()).isEqualTo("409 urn:etape:problem:stop-closed");
        assertThat(stop.change("{\"capacity\": 4}", "*").problem()).isEqualTo("409 urn:etape:problem:stop-closed");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stop.onTheTour()).hasSize(3));
    }

    @Test
    void aStopWithoutSeatsIsNotPublishedAndItsDraftSaysWhy() {
        claire.withNewKey()
                .post("/api/stops", NewStop.json(stopId, false).replace("{\"ELU\": 2, \"AUTRE\": 1}", "{\"ELU\": 0}"));

        assertThat(claire.get(stop.path()).json().get("warnings").toString()).isEqualTo("[\"NO_SEATS\"]");
        assertThat(stop.publish().problem()).isEqualTo("409 urn:etape:problem:no-seats");
        assertThat(stop.read().status()).isEqualTo(404);
    }

    /** Stops of the past may be entered; that nobody can register any more is said, before and after. */
    @Test
    void aStopWhoseRegistrationIsOverIsPublishedWithAWarning() {
        claire.withNewKey()
                .post(
                        "/api/stops",
                        NewStop.json(stopId, false)
                                .replace("2999-03-15T18:00:00", "2026-01-12T18:00:00")
                                .replace("2999-03-18", "2026-01-13"));
        Answer draft = claire.get(stop.path());

        Answer published = stop.publish();

        assertThat(draft.json().get("warnings").toString()).isEqualTo("[\"REGISTRATION_OVER\",\"DAY_OVER\"]");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().get("warnings").toString()).isEqualTo("[\"REGISTRATION_OVER\",\"DAY_OVER\"]");
        assertThat(stop.read().json().has("warnings")).isFalse();
    }

    @Test
    void aDraftCannotBeClosed() {
        stop.draft();

        assertThat(stop.close().problem()).isEqualTo("409 urn:etape:problem:stop-not-published");
    }

    @Test
    void clientsThatHaveTheCurrentStateGetNoBody() {
        stop.draft();
        stop.publish();
        String tag = stop.read().header("ETag");

        assertThat(claire.with("If-None-Match", tag).get("/api/stops/" + stopId).status())
                .isEqualTo(304);
        assertThat(stop.read().header("Cache-Control")).isEqualTo("no-cache");
        assertThat(claire.get(stop.path()).header("Cache-Control")).isEqualTo("no-cache, private");
        stop.change("{\"capacity\": 4}", "*");
        assertThat(claire.with("If-None-Match", tag).get("/api/stops/" + stopId).status())
                .isEqualTo(200);
    }

    @Test
    void theListHasRealStopsOnlyUnlessAsked() {
        String rehearsal = service.newStopId();
        String draft = service.newStopId();
        publish(stopId, false);
        publish(rehearsal, true);
        claire.withNewKey().post("/api/stops", NewStop.json(draft, false));

        Answer real = claire.get("/api/stops");
        Answer rehearsals = claire.get("/api/stops?rehearsal=true");

        assertThat(ids(real)).contains(stopId).doesNotContain(rehearsal, draft);
        assertThat(ids(rehearsals)).contains(rehearsal).doesNotContain(stopId, draft);
        assertThat(claire.with("If-None-Match", real.header("ETag"))
                        .get("/api/stops")
                        .status())
                .isEqualTo(304);
    }

    private void publish(String id, boolean rehearsal) {
        claire.withNewKey().post("/api/stops", NewStop.json(id, rehearsal));
        claire.post("/api/stops/" + id + "/publication");
    }

    private static List<String> ids(Answer list) {
        return StreamSupport.stream(list.json().get("items").spliterator(), false)
                .map(stop -> stop.get("stopId").stringValue())
                .toList();
    }
}
