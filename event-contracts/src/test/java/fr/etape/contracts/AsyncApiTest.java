package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final JsonNode API = YAMLMapper.shared().readTree(Contract.RESOURCES.resolve("asyncapi.yaml"));
    private static final JsonNode SPECIFICATION =
            Contract.JSON.readTree(Path.of("src/test/resources/asyncapi/asyncapi-3.0.0.json"));

    private static List<Error> errors(JsonNode api) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SPECIFICATION)
                .validate(api);
    }

    @Test
    void isValidByTheSpecification() {
        assertThat(errors(API)).isEmpty();
    }

    /** Negative control: the specification does refuse. */
    @Test
    void anInvalidDocumentIsRefused() {
        ObjectNode lacking = (ObjectNode) API.deepCopy();
        ((ObjectNode) lacking.get("operations").get("publishTour")).put("action", "shout");
        assertThat(errors(lacking)).isNotEmpty();

        ObjectNode misspelt = (ObjectNode) API.deepCopy();
        ((ObjectNode) misspelt.get("channels").get("tour").get("bindings").get("kafka")).put("partition", 1);
        assertThat(errors(misspelt)).isNotEmpty();
    }

    @Test
    void namesTheTypesOfEachTopicAndNoOthers() {
        assertThat(typesIn("tour"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(TourEvent.class).all().keySet());
        assertThat(typesIn("contributions"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(ContributionsEvent.class).all().keySet());
        assertThat(typesIn("registrations"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(RegistrationsEvent.class).all().keySet());
        assertThat(typesIn("tables"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(TablesEvent.class).all().keySet());
        assertThat(typesIn("team"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(TeamEvent.class).all().keySet());
        assertThat(typesIn("bookings"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(BookingsEvent.class).all().keySet());
        assertThat(typesIn("votes"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(VotesEvent.class).all().keySet());
        assertThat(typesIn("feedback"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(FeedbackEvent.class).all().keySet());
        assertThat(typesIn("programme"))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.of(ProgrammeEvent.class).all().keySet());
        assertThat(API.get("components")
                        .get("messages")
                        .valueStream()
                        .map(message -> message.get("name").stringValue()))
                .containsExactlyInAnyOrderElementsOf(Contract.records().keySet());
    }

    @Test
    void eachMessageHasTheSchemaOfItsType() {
        API.get("components").get("messages").forEach(message -> {
            String type = message.get("name").stringValue();
            String schema = message.get("payload").get("schema").get("$ref").stringValue();
            assertThat(schema).isEqualTo("schemas/" + type + ".json");
            assertThat(Files.exists(Contract.RESOURCES.resolve(schema))).isTrue();
        });
    }

    @Test
    void theExamplesSatisfyTheHeadersAndKeysOfTheMessages() {
        JsonNode event = API.get("components").get("messageTraits").get("event");
        Contract.examples(Contract.RESOURCES).forEach((type, message) -> {
            assertThat(Contract.errors(event.get("headers"), message.get("headers")))
                    .as(type)
                    .isEmpty();
            assertThat(Contract.errors(event.get("bindings").get("kafka").get("key"), message.get("key")))
                    .as(type)
                    .isEmpty();
        });
    }

    @Test
    void everyReferenceWithinLeadsSomewhere() {
        List<String> references = API.findValues("$ref").stream()
                .map(JsonNode::stringValue)
                .filter(reference -> reference.startsWith("#"))
                .toList();
        assertThat(references)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        reference -> assertThat(API.at(reference.substring(1)).isMissingNode())
                                .isFalse());
    }

    private static Set<String> typesIn(String channel) {
        Map<String, JsonNode> messages = API.get("channels").get(channel).get("messages").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return messages.values().stream()
                .map(reference -> API.at(reference.get("$ref").stringValue().substring(1)))
                .map(message -> message.get("name").stringValue())
                .collect(Collectors.toSet());
    }
}
