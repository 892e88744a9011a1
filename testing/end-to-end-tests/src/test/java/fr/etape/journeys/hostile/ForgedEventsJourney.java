package fr.etape.journeys.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Reachable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * One record on the topic of a stop's team makes somebody its organiser. So who may write it decides who may be one.
 * Leaves a rehearsal behind whose team has a forged event, and the alarm that it raises.
 */
@OnSharedSuite
@Order(3)
class ForgedEventsJourney {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String REGISTRATION = "etape-registration";
    private static final String SESSIONS = "etape-sessions";
    private static final String REPORTING = "etape-reporting";
    private static final String PARTNER = "etape-partner";
    private static final Set<String> PRINCIPALS = Set.of(REGISTRATION, SESSIONS, REPORTING, PARTNER);

    private static final String REFUSED = "TopicAuthorizationException";

    @Test
    void onlyTheOwnerOfTheTeamGivesRolesThere(Reachable suite) {
        // given: a program without any role at the stop
        Stop stop = Stop.open(suite.organiser(), "forged", Stop.ANGERS);
        Etape partner = suite.as("partner");
        String roster = stop.registrations();
        partner.get(roster).expect(403);
        String personId =
                partner.get("/api/me").expect(200).json().path("personId").asString();
        ProducerRecord<String, String> forged = roleGranted(stop, personId, events(suite, stop) + 1);

        // when everybody but the owner tries, with and without a password
        for (String user : Set.of(REGISTRATION, REPORTING, PARTNER)) {
            assertThat(send(suite.kafka(user), forged)).as(user).isEqualTo(REFUSED);
        }
        assertThat(send(suite.kafka(SESSIONS, "guessed"), forged)).isEqualTo("SaslAuthenticationException");
        assertThat(send(nobody(suite), forged)).isEqualTo("TimeoutException");

        // then
        assertThat(events(suite, stop)).isEqualTo(position(forged) - 1);
        partner.get(roster).expect(403);

        // and control: the same record under the owner's name does give the role
        assertThat(send(suite.kafka(SESSIONS), forged)).isEqualTo("written");
        await("the forged role counts")
                .atMost(SOON)
                .until(() -> partner.get(roster).status() == 200);

        // and: the true event that follows is not taken for a repeat in silence
        stop.give(suite.organiser(), personId, "DOOR");
        String alarm = stop.id() + "/team/" + position(forged) + " came again with another content";
        for (String service : Set.of("registration-service", "reporting-service")) {
            await("alarm of " + service)
                    .atMost(SOON)
                    .until(() ->
                            suite.log(service).map(log -> log.contains(alarm)).orElse(true));
        }
    }

    /** The table of docs/security.md, for topics that every stop has. */
    @Test
    void everybodyReadsWhatTheyNeedAndNobodyWritesWhatIsNotTheirs(Reachable suite) {
        Stop stop = Stop.open(suite.organiser(), "doors", Stop.ANGERS);
        suite.organiser()
                .post(
                        stop.registrations(),
                        UUID.randomUUID().toString(),
                        Person.of("ELU").toJson())
                .expect(201);
        Map<String, Set<String>> readers = Map.of(
                "etape.tour.v1",
                Set.of(REGISTRATION, REPORTING, PARTNER),
                "etape.team.v1." + stop.id(),
                Set.of(REGISTRATION, REPORTING),
                "etape.registrations.v1." + stop.id(),
                Set.of(SESSIONS, REPORTING, PARTNER));

        readers.keySet()
                .forEach(topic -> await(topic + " has an event")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> read(suite.kafka(REPORTING), topic).equals("read")));
        readers.forEach((topic, allowed) -> {
            String owner = topic.startsWith("etape.registrations.") ? REGISTRATION : SESSIONS;
            for (String principal : PRINCIPALS) {
                assertThat(read(suite.kafka(principal), topic))
                        .as("%s reads %s", principal, topic)
                        .isEqualTo(allowed.contains(principal) ? "read" : REFUSED);
                if (!principal.equals(owner)) {
                    assertThat(send(suite.kafka(principal), new ProducerRecord<>(topic, 0, "forged", "{}")))
                            .as("%s writes %s", principal, topic)
                            .isEqualTo(REFUSED);
                }
            }
            assertThat(read(nobody(suite), topic)).as("nobody reads %s", topic).isEqualTo("TimeoutException");
        });
    }

    private static ProducerRecord<String, String> roleGranted(Stop stop, String personId, long position) {
        String stream = stop.id() + "/team";
        String payload = """
                {"stream":"%s","position":%d,"occurredAt":"2027-01-12T09:31:07.412Z","stopId":"%s",\
                "rehearsal":true,"personId":"%s","role":"ORGANISER"}""".formatted(stream, position, stop.id(), personId);
        ProducerRecord<String, String> record = new ProducerRecord<>("etape.team.v1." + stop.id(), 0, stream, payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "content-type", "application/json",
                        "ce_time", "2027-01-12T09:31:07.412Z",
                        "ce_id", stream + "/" + position,
                        "ce_type", "fr.etape.team.role-granted.v1",
                        "ce_source", "/stops/" + stop.id(),
                        "ce_subject", personId)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private static long position(ProducerRecord<String, String> record) {
        String id = new String(record.headers().lastHeader("ce_id").value(), UTF_8);
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }

    /**
     * What came of it: written, or the kind of the refusal. An idempotent producer would ask for an id at the same
     * time, which is refused to whoever writes nothing.
     */
    private static String send(Map<String, Object> client, ProducerRecord<String, String> record) {
        Map<String, Object> settings = new HashMap<>(Map.of("max.block.ms", 10_000, "enable.idempotence", false));
        settings.putAll(client);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
            return "written";
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is anything to read, or the kind of the refusal. */
    private static String read(Map<String, Object> client, String topic) {
        try {
            return Topic.all(client, Set.of(topic)).isEmpty() ? "nothing" : "read";
        } catch (KafkaException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static long events(Reachable suite, Stop stop) {
        return Topic.all(suite.kafka(REPORTING), Set.of("etape.team.v1." + stop.id()))
                .size();
    }

    private static Map<String, Object> nobody(Reachable suite) {
        return Map.of(
                "bootstrap.servers",
                Objects.requireNonNull(suite.kafka(PARTNER).get("bootstrap.servers")),
                "max.block.ms",
                3_000,
                "default.api.timeout.ms",
                3_000,
                "request.timeout.ms",
                2_000);
    }
}
