package fr.etape.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TourIT {

    private static ServiceInstance service;

    private String stopId = "";

    @BeforeAll
    static void start() {
        service = ServiceInstance.onRealServers("none");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.draft(
                                        ServiceInstance.stop(ServiceInstance.newStopId(), false),
                                        UUID.randomUUID().toString())
                                .statusCode()
                        == 201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void newStop() {
        stopId = ServiceInstance.newStopId();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> draft() {
        return service.draft(ServiceInstance.stop(stopId, false), newKey());
    }

    private HttpResponse<String> publish() {
        return service.send("POST", "/api/stops/" + stopId + "/publication", "");
    }

    /** As everybody does. */
    private HttpResponse<String> read() {
        return read("Authorization", ServiceInstance.NOBODY);
    }

    private HttpResponse<String> read(String... headers) {
        return service.get("/api/stops/" + stopId, headers);
    }

    private HttpResponse<String> patch(String body, String tag) {
        return service.send("PATCH", "/api/stops/" + stopId, body, "If-Match", tag);
    }

    @Test
    void aDraftIsCreatedAndHidden() {
        HttpResponse<String> created = draft();

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(ServiceInstance.header(created, "Location")).isEqualTo("/api/stops/" + stopId);
        assertThat(ServiceInstance.header(created, "ETag")).isEqualTo("\"1.0.0\"");
        assertThat(ServiceInstance.json(created)).isEqualTo(JsonMapper.shared().readTree("""
                {"stopId": "%s", "name": "Angers", "commune": "49007", "venue": "Terra Botanica",
                 "timeZone": "Europe/Paris", "startsAt": "2999-03-18T09:00:00", "endsAt": "2999-03-18T17:30:00",
                 "registrationOpensAt": "2026-01-11T08:00:00", "registrationClosesAt": "2999-03-15T18:00:00",
                 "capacity": 3, "quotas": {"ELU": 2, "AUTRE": 1}, "rehearsal": false,
                 "status": "DRAFT", "registrationState": "NOT_YET_OPEN",
                 "availability": {"position": 0, "colleges": {
                   "ELU": {"quota": 2, "confirmed": 0, "waitlisted": 0, "available": 2},
                   "COLLECTIVITE": {"quota": 0, "confirmed": 0, "waitlisted": 0, "available": 0},
                   "INDUSTRIEL": {"quota": 0, "confirmed": 0, "waitlisted": 0, "available": 0},
                   "OPERATEUR": {"quota": 0, "confirmed": 0, "waitlisted": 0, "available": 0},
                   "ETAT": {"quota": 0, "confirmed": 0, "waitlisted": 0, "available": 0},
                   "AUTRE": {"quota": 1, "confirmed": 0, "waitlisted": 0, "available": 1}}}}""".formatted(stopId)));
        for (String other : List.of(ServiceInstance.NOBODY, ServiceInstance.as("hugo"))) {
            assertThat(ServiceInstance.said(read("Authorization", other)))
                    .isEqualTo(ServiceInstance.said(service.as(other, "GET", "/api/stops/never-drafted", "")));
            assertThat(ServiceInstance.problem(read("Authorization", other)))
                    .isEqualTo("404 urn:etape:problem:not-found");
        }
    }

    @Test
    void theSameRequestIsAnsweredTheSameAgain() {
        String key = newKey();
        HttpResponse<String> first = service.draft(ServiceInstance.stop(stopId, false), key);
        publish();

        HttpResponse<String> again = service.draft(ServiceInstance.stop(stopId, false), "\"" + key + "\"");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(ServiceInstance.header(again, "Location")).isEqualTo("/api/stops/" + stopId);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        String key = newKey();
        service.draft(ServiceInstance.stop(stopId, false), key);

        assertThat(ServiceInstance.problem(service.draft(ServiceInstance.stop(stopId, true), key)))
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(ServiceInstance.problem(
                        service.draft(ServiceInstance.stop(ServiceInstance.newStopId(), false), key)))
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
    }

    @Test
    void anIdIsTakenOnce() {
        draft();

        assertThat(ServiceInstance.problem(draft())).isEqualTo("409 urn:etape:problem:stop-exists");
    }

    @Test
    void oneOfManyThatAskAtOnceGetsTheId() {
        List<Integer> statuses = Stream.generate(TourIT::newKey)
                .limit(20)
                .parallel()
                .map(key ->
                        service.draft(ServiceInstance.stop(stopId, false), key).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    void manyThatAskAtOnceWithOneKeyAllGetTheSame() {
        String key = newKey();
        List<String> bodies = Stream.generate(() -> ServiceInstance.stop(stopId, false))
                .limit(20)
                .parallel()
                .map(body -> service.draft(body, key).body())
                .distinct()
                .toList();

        assertThat(bodies).hasSize(1);
    }

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
    void aDraftCannotBeClosed() {
        draft();

        assertThat(ServiceInstance.problem(service.send("POST", "/api/stops/" + stopId + "/closure", "")))
                .isEqualTo("409 urn:etape:problem:stop-not-published");
    }

    @Test
    void whetherThereIsAStopIsNotToldToWhoMayNotChangeIt() {
        assertThat(ServiceInstance.problem(publish())).isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(ServiceInstance.problem(patch("{}", "*"))).isEqualTo("403 urn:etape:problem:forbidden");
    }

    @Test
    void aChangeMergesIntoTheStop() {
        String tag = ServiceInstance.header(draft(), "ETag");

        HttpResponse<String> changed = patch(
                "{\"name\": \"Angers 2\", \"quotas\": {\"AUTRE\": null, \"ETAT\": 1}, \"stopId\": \"other\"}", tag);

        assertThat(changed.statusCode()).isEqualTo(200);
        JsonNode stop = ServiceInstance.json(changed);
        assertThat(stop.get("stopId").stringValue()).isEqualTo(stopId);
        assertThat(stop.get("name").stringValue()).isEqualTo("Angers 2");
        assertThat(stop.get("quotas").toString()).isEqualTo("{\"ELU\":2,\"ETAT\":1}");
        assertThat(ServiceInstance.header(changed, "ETag")).isEqualTo("\"2.0.0\"");
    }

    @Test
    void aPublishedStopMayStillChange() {
        draft();
        String tag = ServiceInstance.header(publish(), "ETag");

        assertThat(patch("{\"capacity\": 4}", tag).statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.json(read()).get("capacity").intValue()).isEqualTo(4);
    }

    @Test
    void aChangeHasToNameTheStateItGoesOutFrom() {
        String tag = ServiceInstance.header(draft(), "ETag");

        assertThat(ServiceInstance.problem(service.send("PATCH", "/api/stops/" + stopId, "{\"capacity\": 4}")))
                .isEqualTo("428 urn:etape:problem:precondition-required");
        assertThat(patch("{\"capacity\": 4}", tag).statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.problem(patch("{\"capacity\": 5}", tag)))
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    @Test
    void oneOfManyChangesOfTheSameStateGoesThrough() {
        String tag = ServiceInstance.header(draft(), "ETag");

        List<Integer> statuses = Stream.iterate(4, capacity -> capacity + 1)
                .limit(20)
                .parallel()
                .map(capacity -> patch("{\"capacity\": " + capacity + "}", tag).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(19);
    }

    /** Negative control: who does not say what she read overwrites what she never saw. */
    @Test
    void withoutTheStateItGoesOutFromAChangeWouldUndoAnother() {
        String tag = ServiceInstance.header(draft(), "ETag");
        patch("{\"quotas\": {\"ELU\": 1}}", tag);

        patch("{\"quotas\": {\"ELU\": 2}}", "*");

        assertThat(ServiceInstance.json(read("Authorization", ServiceInstance.CLAIRE))
                        .at("/quotas/ELU")
                        .intValue())
                .isEqualTo(2);
        assertThat(ServiceInstance.problem(patch("{\"quotas\": {\"ELU\": 1}}", tag)))
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    /** Negative control: it is the key that keeps a request that is sent twice from being two. */
    @Test
    void withAnotherKeyTheSameRequestIsAnother() {
        draft();
        String other = ServiceInstance.newStopId();
        String key = newKey();

        HttpResponse<String> first = service.draft(ServiceInstance.stop(other, false), key);
        HttpResponse<String> again = service.draft(ServiceInstance.stop(other, false), key);
        HttpResponse<String> renamed =
                service.draft(ServiceInstance.stop(ServiceInstance.newStopId(), false), newKey());

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(ServiceInstance.problem(service.draft(ServiceInstance.stop(other, false), newKey())))
                .isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(renamed.statusCode()).as("a second stop").isEqualTo(201);
    }

    @Test
    void aChangeIsCheckedLikeADraft() {
        String tag = ServiceInstance.header(draft(), "ETag");

        assertThat(ServiceInstance.problem(patch("{\"capacity\": 2}", tag))).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(ServiceInstance.problem(patch("{\"name\": null}", tag))).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(ServiceInstance.problem(patch("{\"name\": {\"$ne\": null}}", tag)))
                .isEqualTo("400 urn:etape:problem:unreadable");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"stopId\": {\"$ne\": null}}",
                "{\"capacity\": \"300\"}",
                "{\"capacity\": 1.5}",
                "{\"startsAt\": \"tomorrow\"}",
                "{\"quotas\": [1]}",
                "{\"quotas\": {\"ELU\": \"1\"}}",
                "{\"rehearsal\": \"yes\"}"
            })
    void whatCannotBeReadIsRefused(String body) {
        assertThat(ServiceInstance.problem(service.draft(body, newKey())))
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void whatIsNotValidIsRefusedWithAllReasons() {
        HttpResponse<String> response = service.draft(
                ServiceInstance.stop(stopId, false)
                        .replace("\"49007\"", "\"x\"")
                        .replace("\"ELU\": 2", "\"ELU\": 9"),
                newKey());

        assertThat(ServiceInstance.problem(response)).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(ServiceInstance.json(response).at("/errors/0/pointer").stringValue())
                .isEqualTo("/commune");
        assertThat(ServiceInstance.json(response).at("/errors/1/code").stringValue())
                .isEqualTo("quota-sum");
    }

    @Test
    void aKeyIsRequired() {
        assertThat(ServiceInstance.problem(service.send("POST", "/api/stops", ServiceInstance.stop(stopId, false))))
                .isEqualTo("400 urn:etape:problem:missing-idempotency-key");
    }

    @Test
    void saysThatItIsWell() {
        assertThat(service.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
