package fr.etape.sessions.tour;

import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Drafting a stop: by whom, with which key, once. */
class DraftIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final String stopId = stop.id();
    private final Client claire = service.as("claire");

    @Test
    void aDraftIsCreatedAndHidden() {
        Answer created = stop.draft();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/stops/" + stopId);
        assertThat(created.header("ETag")).isEqualTo("\"1.0.0\"");
        assertThat(created.json()).isEqualTo(JsonMapper.shared().readTree("""
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
        for (Client other : List.of(service.asNobody(), service.as("hugo"))) {
            assertThat(other.get(stop.path()).withoutRequest())
                    .isEqualTo(other.get("/api/stops/never-drafted").withoutRequest());
            assertThat(other.get(stop.path()).problem()).isEqualTo("404 urn:etape:problem:not-found");
        }
    }

    @Test
    void thePageOfTheOrganisersIsAnsweredUntilAChangeRemovesIt() {
        String page = "\"helpPage\": \"https://angers.example/contact\", ";
        Answer created = claire.withNewKey()
                .post("/api/stops", NewStop.json(stopId, false).replace("\"quotas\"", page + "\"quotas\""));

        Answer changed = stop.change("{\"helpPage\": null}", created.header("ETag"));

        assertThat(created.json().path("helpPage").asString()).isEqualTo("https://angers.example/contact");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().has("helpPage")).isFalse();
    }

    @Test
    void theSameRequestIsAnsweredTheSameAgain() {
        String key = newKey();
        Answer first = claire.withKey(key).post("/api/stops", NewStop.json(stopId, false));
        stop.publish();

        Answer again = claire.withKey("\"" + key + "\"").post("/api/stops", NewStop.json(stopId, false));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo("/api/stops/" + stopId);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        String key = newKey();
        claire.withKey(key).post("/api/stops", NewStop.json(stopId, false));

        assertThat(claire.withKey(key)
                        .post("/api/stops", NewStop.json(stopId, true))
                        .problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(claire.withKey(key)
                        .post("/api/stops", NewStop.json(service.newStopId(), false))
                        .problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
    }

    /** Negative control: without the same key, a repeated request would be a second one. */
    @Test
    void withAnotherKeyTheSameRequestIsAnother() {
        stop.draft();
        String other = service.newStopId();
        String key = newKey();

        Answer first = claire.withKey(key).post("/api/stops", NewStop.json(other, false));
        Answer again = claire.withKey(key).post("/api/stops", NewStop.json(other, false));
        Answer renamed = claire.withNewKey().post("/api/stops", NewStop.json(service.newStopId(), false));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(claire.withNewKey()
                        .post("/api/stops", NewStop.json(other, false))
                        .problem())
                .isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(renamed.status()).as("a second stop").isEqualTo(201);
    }

    @Test
    void aKeyIsRequired() {
        assertThat(claire.post("/api/stops", NewStop.json(stopId, false)).problem())
                .isEqualTo("400 urn:etape:problem:missing-idempotency-key");
    }

    @Test
    void anIdIsTakenOnce() {
        stop.draft();

        assertThat(stop.draft().problem()).isEqualTo("409 urn:etape:problem:stop-exists");
    }

    @Test
    void oneOfManyThatAskAtOnceGetsTheId() {
        List<Integer> statuses = atOnce(
                20,
                i -> claire.withKey(newKey())
                        .post("/api/stops", NewStop.json(stopId, false))
                        .status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    void manyThatAskAtOnceWithOneKeyAllGetTheSame() {
        String key = newKey();
        List<String> bodies = atOnce(
                20,
                i -> claire.withKey(key)
                        .post("/api/stops", NewStop.json(stopId, false))
                        .body());

        assertThat(bodies.stream().distinct()).hasSize(1);
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
    void aBodyThatCannotBeReadIsRefused(String body) {
        assertThat(claire.withNewKey().post("/api/stops", body).problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void anInvalidStopIsRefusedWithAllReasons() {
        Answer response = claire.withNewKey()
                .post(
                        "/api/stops",
                        NewStop.json(stopId, false)
                                .replace("\"49007\"", "\"x\"")
                                .replace("\"ELU\": 2", "\"ELU\": 9"));

        assertThat(response.problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(response.json().at("/errors/0/pointer").stringValue()).isEqualTo("/commune");
        assertThat(response.json().at("/errors/1/code").stringValue()).isEqualTo("quota-sum");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
