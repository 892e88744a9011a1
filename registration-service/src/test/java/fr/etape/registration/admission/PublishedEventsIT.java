package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What lies on the topics is what the schemas promise to partners. */
class PublishedEventsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String URN = "urn:etape:schema:";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                    builder.schemas((String id) -> id.startsWith(URN) ? fragment(id.substring(URN.length())) : null));

    @Test
    void everyEventOnTheTopicsSatisfiesTheSchemaThatItNames() {
        try (RunningApplication service = RegistrationService.notShared().start()) {
            // given a stop at which everything happens that can
            Participants people = new Participants(service);
            String stop = Stops.open(service, Map.of(ELU, 1));
            service.grant(stop, "claire", ORGANISER);
            Answer first = people.register(stop, People.numbered(1, "ELU"));
            Answer second = people.register(stop, People.numbered(2, "ELU"));
            String link = "/api/stops/" + stop + "/registrations/" + first.text("registrationId") + "/link";
            Answer replaced = service.as("claire").post(link);
            people.cancel(replaced.text("accessToken"));
            passTheDoor(service.as("claire"), stop, second.text("registrationId"));
            service.tour().publish(Stops.changed(stop, Map.of(ELU, 7)));
            service.tour().publish(Stops.closed(stop));

            // when all of it is published
            List<PublishedEvent> registrations = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> Topic.read("etape.registrations.v1." + stop),
                            found -> typesOf(found).contains("fr.etape.registration.admission-closed.v1"));

            // then nothing is missing, and all of it is as promised
            assertThat(typesOf(registrations))
                    .containsExactlyInAnyOrderElementsOf(
                            EventTypes.of(RegistrationsEvent.class).all().keySet());
            assertThat(registrations).allSatisfy(PublishedEventsIT::satisfiesItsSchema);
            assertThat(Topic.read(service.tour().topic())).hasSize(3).allSatisfy(PublishedEventsIT::satisfiesItsSchema);
            assertThat(Topic.read("etape.team.v1." + stop))
                    .hasSize(1)
                    .allSatisfy(PublishedEventsIT::satisfiesItsSchema);

            // and the check would notice
            ObjectNode damaged =
                    (ObjectNode) JSON.readTree(registrations.getFirst().payload());
            damaged.remove("rehearsal");
            assertThat(faults(registrations.getFirst().type(), damaged)).hasSize(1);
        }
    }

    private static void passTheDoor(Client claire, String stop, String registrationId) {
        String checkIns = "/api/stops/" + stop + "/check-ins";
        assertThat(claire.post(checkIns, """
                        {"device": "tablet-1", "scans": [
                         {"nonce": "%s", "registrationId": "%s", "point": "entrance-3"}]}
                        """.formatted(UUID.randomUUID(), registrationId))
                        .body())
                .contains("\"ADMITTED\"");
        claire.delete(checkIns + "/" + registrationId + "?reason=MISTAKE");
        assertThat(claire.withNewKey()
                        .post("/api/stops/" + stop + "/walk-ins", """
                        {"givenName": "Zoé", "familyName": "Rey", "college": "ELU", "organisation": "Préfecture",
                         "point": "entrance-3", "beyondQuota": true}""")
                        .status())
                .isEqualTo(201);
    }

    private static List<String> typesOf(List<PublishedEvent> records) {
        return records.stream().map(PublishedEvent::type).distinct().toList();
    }

    private static void satisfiesItsSchema(PublishedEvent event) {
        assertThat(event.headers().get("ce_dataschema")).isEqualTo(EventTypes.schemaOf(event.type()));
        assertThat(faults(event.type(), event.json())).as(event.payload()).isEmpty();
    }

    private static List<String> faults(String type, JsonNode payload) {
        return SCHEMAS.getSchema(schema(type)).validate(payload).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema(String type) {
        return JSON.readTree(file("/schemas/" + type + ".json"));
    }

    private static String fragment(String name) {
        return file("/schemas/fragments/" + name + ".json");
    }

    private static String file(String path) {
        try (InputStream in = EventTypes.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
