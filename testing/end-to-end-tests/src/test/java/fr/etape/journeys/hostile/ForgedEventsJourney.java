package fr.etape.journeys.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * One record on the topic of a stop's team makes somebody its organiser. So who may write it decides who may be one.
 */
@OnSharedSuite
class ForgedEventsJourney {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void onlyTheOwnerOfTheTeamGivesRolesThere(Suite suite) throws Exception {
        // given: a program without any role at the stop
        Stop stop = Stop.open(suite.organiser(), "forged", Stop.ANGERS);
        Etape partner = suite.as("partner");
        String roster = stop.registrations();
        partner.get(roster).expect(403);
        String personId =
                partner.get("/api/me").expect(200).json().path("personId").asString();
        ProducerRecord<String, String> forged = roleGranted(stop, personId, events(suite, stop) + 1);

        // when everybody but the owner tries, with and without a password
        for (String user : Set.of("etape-registration", "etape-reporting", "etape-partner")) {
            assertThat(send(suite.kafka(user, password(suite, user)), forged))
                    .as(user)
                    .isEqualTo("TopicAuthorizationException");
        }
        assertThat(send(suite.kafka("etape-sessions", "guessed"), forged)).isEqualTo("SaslAuthenticationException");
        Map<String, Object> nobody =
                Map.of("bootstrap.servers", suite.kafka().get("bootstrap.servers"), "max.block.ms", 3_000);
        assertThat(send(nobody, forged)).isEqualTo("TimeoutException");

        // then
        assertThat(events(suite, stop)).isEqualTo(position(forged) - 1);
        partner.get(roster).expect(403);

        // and control: the same record under the owner's name does give the role
        assertThat(send(suite.kafka("etape-sessions", password(suite, "etape-sessions")), forged))
                .isEqualTo("written");
        await("the forged role counts")
                .atMost(SOON)
                .until(() -> partner.get(roster).status() == 200);

        // and: the true event that follows is not taken for a repeat in silence
        suite.organiser()
                .send(suite.organiser()
                        .to(stop.path() + "/team/" + personId + "/DOOR")
                        .PUT(BodyPublishers.noBody()))
                .expect(204);
        for (String service : Set.of("registration-service", "reporting-service")) {
            await("alarm of " + service)
                    .atMost(SOON)
                    .until(() -> log(suite, service)
                            .contains(stop.id() + "/team/" + position(forged) + " came again with another content"));
        }
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

    /** What came of it: written, or the kind of the refusal. */
    private static String send(Map<String, Object> client, ProducerRecord<String, String> record) {
        Map<String, Object> settings = new HashMap<>(Map.of("max.block.ms", 10_000));
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

    private static long events(Suite suite, Stop stop) {
        return Topic.all(suite.kafka(), Set.of("etape.team.v1." + stop.id())).size();
    }

    private static String password(Suite suite, String user) throws IOException {
        return Files.readString(suite.data().resolve("secrets").resolve(user + ".kafka"))
                .strip();
    }

    private static String log(Suite suite, String service) throws IOException {
        return Files.readString(suite.data().resolve("logs").resolve(service + ".log"));
    }
}
