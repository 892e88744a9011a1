package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Drafting a stop: by whom, with which key, once. */
class DraftIT extends AtANewStop {

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
    void aKeyIsRequired() {
        assertThat(ServiceInstance.problem(service.send("POST", "/api/stops", ServiceInstance.stop(stopId, false))))
                .isEqualTo("400 urn:etape:problem:missing-idempotency-key");
    }

    @Test
    void anIdIsTakenOnce() {
        draft();

        assertThat(ServiceInstance.problem(draft())).isEqualTo("409 urn:etape:problem:stop-exists");
    }

    @Test
    void oneOfManyThatAskAtOnceGetsTheId() {
        List<Integer> statuses = Stream.generate(DraftIT::newKey)
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
                "{\"startsAt\": \"2027-03-18T09:00:00Z\"}",
                "{\"registrationOpensAt\": \"2027-03-18T09:00:00+01:00\"}",
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
}
