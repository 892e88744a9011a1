package fr.etape.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishing a stop and closing it, and what everybody then reads. */
class PublicationIT extends AtANewStop {

    @Test
    void publicationAnnouncesTheStop() {
        draft();

        HttpResponse<String> published = service.send(
                "POST",
                "/api/stops/" + stopId + "/publication",
                "",
                "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.json(published).get("status").stringValue()).isEqualTo("PUBLISHED");
        assertThat(ServiceInstance.json(read()).get("registrationState").stringValue())
                .isEqualTo("OPEN");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.tour(stopId)).hasSize(2));
        ConsumerRecord<String, byte[]> event = Topics.tour(stopId).get(1);
        Map<String, String> headers = Topics.headers(event);
        assertThat(event.key()).isEqualTo("tour");
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "fr.etape.tour.stop-published.v1")
                .containsEntry("ce_source", "/stops/" + stopId)
                .containsEntry("ce_subject", stopId)
                .containsEntry("ce_dataschema", "urn:etape:schema:fr.etape.tour.stop-published.v1")
                .containsEntry("content-type", "application/json")
                .containsEntry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        JsonNode payload = JsonMapper.shared().readTree(new String(event.value(), UTF_8));
        assertThat(headers.get("ce_id"))
                .isEqualTo("tour/" + payload.get("position").longValue());
        assertThat(payload.at("/stop/quotas/ELU").intValue()).isEqualTo(2);
        assertThat(payload.at("/stop/startsAt").stringValue()).isEqualTo("2999-03-18T09:00:00");
    }

    @Test
    void publicationAndClosureMayBeRepeated() {
        draft();

        assertThat(publish().statusCode()).isEqualTo(200);
        assertThat(publish().statusCode()).isEqualTo(200);
        HttpResponse<String> closed = service.send("POST", "/api/stops/" + stopId + "/closure", "");
        assertThat(service.send("POST", "/api/stops/" + stopId + "/closure", "").body())
                .isEqualTo(closed.body());

        assertThat(ServiceInstance.json(read()).get("registrationState").stringValue())
                .isEqualTo("CLOSED");
        assertThat(ServiceInstance.problem(publish())).isEqualTo("409 urn:etape:problem:stop-closed");
        assertThat(ServiceInstance.problem(patch("{\"capacity\": 4}", "*")))
                .isEqualTo("409 urn:etape:problem:stop-closed");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.tour(stopId)).hasSize(3));
    }

    @Test
    void aStopWithoutSeatsIsNotPublishedAndItsDraftSaysWhy() {
        service.draft(
                ServiceInstance.stop(stopId, false).replace("{\"ELU\": 2, \"AUTRE\": 1}", "{\"ELU\": 0}"), newKey());

        assertThat(ServiceInstance.json(read("Authorization", ServiceInstance.CLAIRE))
                        .get("warnings")
                        .toString())
                .isEqualTo("[\"NO_SEATS\"]");
        assertThat(ServiceInstance.problem(publish())).isEqualTo("409 urn:etape:problem:no-seats");
        assertThat(read().statusCode()).isEqualTo(404);
    }

    /** Stops of the past may be entered; that nobody can register any more is said, before and after. */
    @Test
    void aStopWhoseRegistrationIsOverIsPublishedWithAWarning() {
        service.draft(
                ServiceInstance.stop(stopId, false)
                        .replace("2999-03-15T18:00:00", "2026-01-12T18:00:00")
                        .replace("2999-03-18", "2026-01-13"),
                newKey());
        HttpResponse<String> draft = read("Authorization", ServiceInstance.CLAIRE);

        HttpResponse<String> published = publish();

        assertThat(ServiceInstance.json(draft).get("warnings").toString())
                .isEqualTo("[\"REGISTRATION_OVER\",\"DAY_OVER\"]");
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.json(published).get("warnings").toString())
                .isEqualTo("[\"REGISTRATION_OVER\",\"DAY_OVER\"]");
        assertThat(ServiceInstance.json(read()).has("warnings")).isFalse();
    }

    @Test
    void aDraftCannotBeClosed() {
        draft();

        assertThat(ServiceInstance.problem(service.send("POST", "/api/stops/" + stopId + "/closure", "")))
                .isEqualTo("409 urn:etape:problem:stop-not-published");
    }

    @Test
    void whoHasThePresentStateGetsNoBody() {
        draft();
        publish();
        String tag = ServiceInstance.header(read(), "ETag");

        assertThat(service.get("/api/stops/" + stopId, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(ServiceInstance.header(read(), "Cache-Control")).isEqualTo("no-cache");
        assertThat(ServiceInstance.header(read("Authorization", ServiceInstance.CLAIRE), "Cache-Control"))
                .isEqualTo("no-cache, private");
        patch("{\"capacity\": 4}", "*");
        assertThat(service.get("/api/stops/" + stopId, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theListHasRealStopsOnlyUnlessAsked() {
        String rehearsal = ServiceInstance.newStopId();
        String draft = ServiceInstance.newStopId();
        service.publish(stopId, false);
        service.publish(rehearsal, true);
        service.draft(ServiceInstance.stop(draft, false), newKey());

        HttpResponse<String> real = service.get("/api/stops");
        HttpResponse<String> rehearsals = service.get("/api/stops?rehearsal=true");

        assertThat(ids(real)).contains(stopId).doesNotContain(rehearsal, draft);
        assertThat(ids(rehearsals)).contains(rehearsal).doesNotContain(stopId, draft);
        assertThat(service.get("/api/stops", "If-None-Match", ServiceInstance.header(real, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    private static List<String> ids(HttpResponse<String> list) {
        return StreamSupport.stream(ServiceInstance.json(list).get("items").spliterator(), false)
                .map(stop -> stop.get("stopId").stringValue())
                .toList();
    }
}
