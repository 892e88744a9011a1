package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What lies on the topics is what the schemas promise to partners. */
class PublishedEventsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everyEventOnTheTopicsSatisfiesTheSchemaThatItNames() throws Exception {
        try (Suite suite = new Suite()) {
            // given a stop at which everything happens that can
            ServiceInstance service = suite.start();
            String stop = Suite.newStopId();
            suite.announce(Stops.published(stop, Map.of(ELU, 1)));
            suite.grant(stop, "claire", ORGANISER);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            service.get("/api/stops/" + stop + "/admission").status() == 200);
            Answer first = service.register(stop, People.numbered(1, "ELU"));
            service.register(stop, People.numbered(2, "ELU"));
            String link = "/api/stops/" + stop + "/registrations/" + first.text("registrationId") + "/link";
            Answer replaced = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> service.post(link, TestProvider.shared().token("claire")),
                            answer -> answer.status() == 201);
            service.cancel(replaced.text("accessToken"));
            suite.announce(Stops.changed(stop, Map.of(ELU, 7)));
            suite.announce(Stops.closed(stop));

            // when all of it is published
            List<ConsumerRecord<String, byte[]>> registrations = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> suite.recordsOf("etape.registrations.v1." + stop),
                            found -> typesOf(found).contains("fr.etape.registration.admission-closed.v1"));

            // then nothing is missing, and all of it is as promised
            assertThat(typesOf(registrations))
                    .containsExactlyInAnyOrderElementsOf(
                            EventTypes.of(RegistrationsEvent.class).all().keySet());
            assertThat(registrations).allSatisfy(PublishedEventsIT::satisfiesItsSchema);
            assertThat(suite.recordsOf(suite.tourTopic())).hasSize(3).allSatisfy(PublishedEventsIT::satisfiesItsSchema);
            assertThat(suite.recordsOf("etape.team.v1." + stop))
                    .hasSize(1)
                    .allSatisfy(PublishedEventsIT::satisfiesItsSchema);

            // and the check would notice
            ObjectNode damaged =
                    (ObjectNode) JSON.readTree(registrations.getFirst().value());
            damaged.remove("rehearsal");
            assertThat(faults(typeOf(registrations.getFirst()), damaged)).hasSize(1);
        }
    }

    private static List<String> typesOf(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(PublishedEventsIT::typeOf).distinct().toList();
    }

    private static String typeOf(ConsumerRecord<String, byte[]> event) {
        return header(event, "ce_type");
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }

    private static void satisfiesItsSchema(ConsumerRecord<String, byte[]> event) {
        assertThat(header(event, "ce_dataschema")).isEqualTo(EventTypes.schemaOf(typeOf(event)));
        assertThat(faults(typeOf(event), JSON.readTree(event.value())))
                .as(new String(event.value(), UTF_8))
                .isEmpty();
    }

    private static List<String> faults(String type, JsonNode payload) {
        return SCHEMAS.getSchema(schema(type)).validate(payload).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema(String type) {
        try (InputStream in = EventTypes.class.getResourceAsStream("/schemas/" + type + ".json")) {
            return JSON.readTree(Objects.requireNonNull(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
