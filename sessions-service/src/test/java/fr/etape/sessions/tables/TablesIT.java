package fr.etape.sessions.tables;

import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.access.PersonId;
import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.documents.TableCodes;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** From the registrations to the table, as organisers, facilitators and participants see it. */
class TablesIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant ENTERED = Instant.parse("2027-03-18T07:42:10Z");
    private static final String HUGO = PersonId.ofSubject("hugo").value();

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final String stopId = stop.id();
    private final String plans = stop.path() + "/table-plans";
    private final Client claire = service.as("claire");
    private final Events<RegistrationsEvent> registrations = Events.of(RegistrationsEvent.class, stopId);
    private final List<String> people =
            IntStream.range(0, 24).mapToObj(i -> UUID.randomUUID().toString()).toList();

    @BeforeEach
    void peopleRegister() {
        assertThat(stop.draft().status()).isEqualTo(201);
        assertThat(claire.put(stop.path() + "/team/" + HUGO + "/FACILITATOR").status())
                .isEqualTo(204);
        List<RegistrationsEvent> confirmed = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            College college = College.values()[i % 3];
            String commune = i % 2 == 0 ? "49007" : "49100";
            confirmed.add(new RegistrationConfirmed(
                    stopId, false, people.get(i), college, commune, 2026, "fr", List.of(), null));
        }
        registrations.publishAll(confirmed);
        await().atMost(SOON)
                .until(() -> service.bean(Attendees.class).at(stopId).size() == people.size());
    }

    private String computed(String request) {
        Answer asked = claire.withNewKey().post(plans, request);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        String planId = asked.text("planId");
        await().atMost(SOON).until(() -> status(planId).equals("COMPUTED"));
        return planId;
    }

    private String status(String planId) {
        return claire.get(plans + "/" + planId).text("status");
    }

    private Answer publish(String planId, long version) {
        return claire.with("If-Match", "\"" + version + "\"").post(plans + "/" + planId + "/publication");
    }

    @Test
    void everybodySitsOnceInEachRoundAtTablesOfOneSize() {
        String planId = computed("{\"rounds\":2,\"tables\":4,\"seed\":7,\"facilitators\":[\"" + HUGO + "\"]}");
        JsonNode plan = claire.get(plans + "/" + planId).json();
        assertThat(plan.get("algorithm").stringValue()).isEqualTo("tables@1");
        assertThat(plan.get("inputDigest").stringValue()).hasSize(64);
        plan.get("goals").forEach(goal -> {
            if (!goal.get("goal").stringValue().equals("REPEATS")) {
                assertThat(goal.get("value")).isEqualTo(goal.get("bound"));
            }
        });

        assertThat(publish(planId, 0).text("version")).isEqualTo("1");

        JsonNode tables = claire.get(stop.path() + "/tables").json();
        assertThat(tables.get("rounds")).hasSize(2);
        for (JsonNode round : tables.get("rounds")) {
            Set<String> seated = new HashSet<>();
            for (JsonNode table : round.get("tables")) {
                assertThat(table.get("seats")).hasSize(6);
                table.get("seats")
                        .forEach(id -> assertThat(seated.add(id.stringValue())).isTrue());
            }
            assertThat(seated).containsExactlyInAnyOrderElementsOf(people);
        }
        assertThat(claire.get(plans + "/" + planId + "/seats").body().lines()).hasSize(1 + 2 * 24);
        assertThat(claire.get(plans + "/" + planId + "/progress").text("status"))
                .isEqualTo("COMPUTED");
        assertThat(claire.with("Accept", "text/event-stream")
                        .get(plans + "/" + planId + "/progress")
                        .body())
                .contains("COMPUTED");
    }

    @Test
    void participantsSeeTheirTableAndFacilitatorsTheirsWithItsCode() {
        publish(computed("{\"rounds\":1,\"tables\":4,\"facilitators\":[\"" + HUGO + "\"]}"), 0);

        Answer own = service.asParticipant(stopId, UUID.fromString(people.getFirst()), College.ELU)
                .get(stop.path() + "/tables");
        JsonNode round = own.json().get("rounds").get(0);
        assertThat(round.at("/why/neighbours").intValue()).isEqualTo(5);
        assertThat(round.at("/why/fixed").booleanValue()).isFalse();
        assertThat(own.body()).as("nobody else is named").doesNotContain(people.subList(1, 24));

        JsonNode led = service.as("hugo").get(stop.path() + "/tables").json().at("/rounds/0/tables");
        assertThat(led).hasSize(4);
        String code = led.get(0).get("code").stringValue();
        assertThat(code).matches("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}");
        TableCodes codes = service.bean(TableCodes.class);
        assertThat(codes.find(stopId, code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(new TableCodes.Place(1, 1));
        assertThat(codes.find(service.newStopId(), code)).isEmpty();
        assertThat(codes.ledBy(stopId, HUGO)).hasSize(4);
        assertThat(service.asNobody().get(stop.path() + "/tables").status()).isEqualTo(401);
    }

    @Test
    void ofTwoOrganisersWhoPublishAtOnceOneIsTold() {
        String one = computed("{\"tables\":4,\"seed\":1}");
        List<String> plans = List.of(one, computed("{\"tables\":3,\"seed\":2}"));

        List<Integer> statuses = atOnce(2, i -> publish(plans.get(i), 0).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(publish(one, 7).status()).isIn(200, 412);
    }

    @Test
    void whoComesInWithoutASeatGetsOneAndMovesNobody() {
        String planId = computed("{\"rounds\":2,\"tables\":4}");
        publish(planId, 0);
        JsonNode before = claire.get(stop.path() + "/tables").json();
        String walkIn = UUID.randomUUID().toString();

        registrations.publish(
                new CheckedIn(stopId, false, people.getFirst(), College.ELU, ENTERED, "accueil"),
                new WalkInAdmitted(stopId, false, walkIn, College.ETAT, "49007", 2026, "fr", null, ENTERED, "accueil"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(claire.get(stop.path() + "/tables")
                                .json()
                                .get("version")
                                .intValue())
                        .isEqualTo(3));
        String after = claire.get(stop.path() + "/tables").json().get("rounds").toString();
        assertThat(after.replace(",\"" + walkIn + "\"", "").replace("\"" + walkIn + "\",", ""))
                .isEqualTo(before.get("rounds").toString());
        assertThat(after.split(walkIn, -1)).hasSize(3);
    }

    @Test
    void theOrganiserPicksAPointOfTheCurveOnce() {
        String planId = computed("{\"tables\":4}");
        publish(planId, 0);
        for (String id : people.subList(0, 17)) {
            registrations.publish(new CheckedIn(stopId, false, id, College.ELU, ENTERED, "accueil"));
        }
        await().atMost(SOON)
                .until(() -> service.bean(Attendees.class).at(stopId).stream()
                                .filter(each -> each.isPresent())
                                .count()
                        == 17);

        Answer curve = claire.post(plans + "/" + planId + "/reseatings", "{\"round\":1}");
        assertThat(curve.status()).as(curve.body()).isEqualTo(201);
        String application = plans + "/" + planId + "/reseatings/" + curve.text("reseatingId") + "/application";
        String point = "{\"point\":" + curve.json().get("proposed") + "}";
        Client seen = claire.with("If-Match", "\"1\"");

        assertThat(seen.post(application, point).text("version")).isEqualTo("2");
        assertThat(seen.post(application, point).text("version")).as("repeated").isEqualTo("2");
        JsonNode tables = claire.get(stop.path() + "/tables").json().at("/rounds/0/tables");
        List<Integer> sizes = new ArrayList<>();
        tables.forEach(table -> sizes.add(table.get("seats").size()));
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(17);
        Answer again = claire.post(plans + "/" + planId + "/reseatings", "{\"round\":9}");
        assertThat(again.problem()).isEqualTo("422 urn:etape:problem:invalid");
    }

    @Test
    void refusalsNameTheSmallestReasonAndFaultsTheirPlace() {
        Answer chairs = claire.withNewKey().post(plans, "{\"tables\":4,\"chairs\":5}");
        assertThat(chairs.problem()).isEqualTo("409 urn:etape:problem:tables-impossible");
        assertThat(chairs.json().at("/refusal/kind").stringValue()).isEqualTo("too-few-chairs");

        Answer faults = claire.withNewKey()
                .post(plans, "{\"rounds\":9,\"pins\":[{\"registrationId\":\"nobody\",\"table\":1}]}");
        assertThat(faults.problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(faults.body()).contains("/rounds", "/pins/0/registrationId");
        assertThat(service.as("hugo").withNewKey().post(plans, "{}").status()).isEqualTo(403);
    }

    @Test
    void aRepeatedRequestIsThePlanOfTheFirst() {
        Client once = claire.withNewKey();
        String first = once.post(plans, "{\"tables\":4}").text("planId");
        assertThat(once.post(plans, "{\"tables\":4}").text("planId")).isEqualTo(first);
        assertThat(once.post(plans, "{\"tables\":3}").problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
    }

    /** As after a crash: the document says that somebody computes, and nobody does. */
    @Test
    void aComputationThatFellSilentIsInterruptedAndHoldsUpNobody() {
        String planId = computed("{\"tables\":4}");
        service.database()
                .getCollection("table-plans")
                .updateOne(
                        new Document("_id", planId),
                        new Document("$set", new Document("status", "COMPUTING").append("aliveAt", new Date(0)))
                                .append("$unset", new Document("plan", "")));

        assertThat(status(planId)).isEqualTo("INTERRUPTED");
        assertThat(publish(planId, 0).problem()).isEqualTo("409 urn:etape:problem:table-plan-not-computed");
        assertThat(computed("{\"tables\":3}")).isNotEqualTo(planId);
    }

    @Test
    void organisersReadTheRulesThatAPlanWasAskedForWith() {
        List<String> two = people.subList(0, 2).stream().sorted().toList();
        String planId = computed("""
                {"tables":4,"colleaguesAtMost":3,"apart":[["%s","%s"]],"accessible":["%s"],
                 "accessibleSeats":[{"table":2,"seats":1}]}""".formatted(two.get(0), two.get(1), people.get(3)));

        JsonNode rules = claire.get(plans + "/" + planId).json().get("rules");

        assertThat(rules.toString()).isEqualTo("""
                {"colleaguesAtMost":3,"facilitatorRequired":false,"together":[],"apart":[["%s","%s"]],"accessible":["%s"],\
                "accessibleSeats":[{"table":2,"seats":1}]}""".formatted(two.get(0), two.get(1), people.get(3)));
        assertThat(claire.get(plans).json().at("/items/0/rules").isMissingNode())
                .isTrue();
    }

    @Test
    void whoMustSitTogetherIsInNoEvent() {
        String planId = computed("{\"tables\":4,\"together\":[[\"" + people.get(0) + "\",\"" + people.get(1)
                + "\"]],\"pins\":[{\"registrationId\":\"" + people.get(2) + "\",\"table\":2}]}");
        Answer pinned = claire.with("If-Match", "\"0\"").send("PUT", plans + "/" + planId + "/pins", "{\"pins\":[]}");
        assertThat(pinned.text("pinChanges")).isEqualTo("1");

        String topic = "etape.tables.v1." + stopId;
        await().atMost(SOON).untilAsserted(() -> assertThat(Topic.read(topic)).hasSize(2));
        assertThat(Topic.read(topic).toString()).doesNotContain(people);
    }
}
