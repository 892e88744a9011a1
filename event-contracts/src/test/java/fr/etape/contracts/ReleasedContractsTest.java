package fr.etape.contracts;

import static fr.etape.contracts.Contract.JSON;
import static fr.etape.contracts.Contract.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code released/<version>} holds schemas and examples as they were released. What was written then is in topics and
 * journals for ever, and who read it then still does. Never edit a file there; add a folder with each release.
 */
class ReleasedContractsTest {

    private static final Map<String, JsonNode> SCHEMAS = Contract.schemas(RESOURCES);
    private static final Map<String, JsonNode> EXAMPLES = Contract.examples(RESOURCES);

    static Stream<Path> releases() {
        return Contract.folders(Path.of("src/test/resources/released")).stream();
    }

    @Test
    void thereIsARelease() {
        assertThat(releases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void todaysCodeAndSchemasTakeWhatWasWrittenThen(Path release) {
        Map<String, JsonNode> then = Contract.examples(release);

        assertThat(then).isNotEmpty();
        then.forEach((type, message) -> {
            assertThat(Contract.errors(schema(SCHEMAS, type), message.get("payload")))
                    .as(type)
                    .isEmpty();
            assertThat(JSON.treeToValue(message.get("payload"), Contract.recordOf(type)))
                    .as(type)
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theSchemasOfThenTakeWhatIsWrittenToday(Path release) {
        Contract.schemas(release)
                .forEach((type, schema) -> assertThat(
                                Contract.errors(schema, schema(EXAMPLES, type).get("payload")))
                        .as(type)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void onlyOptionalMembersWereAdded(Path release) {
        Contract.schemas(release)
                .forEach((type, schema) -> assertThat(Breaches.between(schema, schema(SCHEMAS, type)))
                        .as(type)
                        .isEmpty());
    }

    /** Negative control. */
    @Test
    void eachKindOfBreachIsFound() {
        JsonNode then = schema(SCHEMAS, "fr.etape.tour.stop-published.v1");
        ObjectNode now = (ObjectNode) then.deepCopy();
        ((ObjectNode) now.get("properties")).remove("rehearsal");
        ((ObjectNode) now.get("properties")).putObject("added").put("type", "integer");
        ((ArrayNode) now.get("required")).add("added");
        ObjectNode stop = (ObjectNode) now.get("properties").get("stop");
        ((ObjectNode) stop.get("properties").get("venue")).put("maxLength", 20);
        stop.put("additionalProperties", false);
        now.put("description", "other words break nothing");

        assertThat(Breaches.between(then, now))
                .containsExactlyInAnyOrder(
                        "/required changed",
                        "/properties/rehearsal was removed",
                        "/properties/stop/properties/venue/maxLength changed",
                        "/properties/stop/additionalProperties was added");
    }

    @Test
    void anOptionalAdditionIsNoBreach() {
        JsonNode then = schema(SCHEMAS, "fr.etape.tour.stop-published.v1");
        ObjectNode now = (ObjectNode) then.deepCopy();
        ((ObjectNode) now.get("properties")).putObject("added").put("type", "integer");

        assertThat(Breaches.between(then, now)).isEmpty();
    }

    private static JsonNode schema(Map<String, JsonNode> byType, String type) {
        return Objects.requireNonNull(byType.get(type), () -> type + " is gone");
    }
}
