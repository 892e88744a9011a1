package fr.etape.contracts;

import static fr.etape.contracts.Contract.JSON;
import static fr.etape.contracts.Contract.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasAndExamplesTest {

    private static final Map<String, JsonNode> SCHEMAS = Contract.schemas(RESOURCES);
    private static final Map<String, JsonNode> EXAMPLES = Contract.examples(RESOURCES);

    static Stream<String> types() {
        return Contract.records().keySet().stream().sorted();
    }

    private static JsonNode schema(String type) {
        return Objects.requireNonNull(SCHEMAS.get(type), type);
    }

    private static JsonNode example(String type) {
        return Objects.requireNonNull(EXAMPLES.get(type), type);
    }

    private static ObjectNode payload(String type) {
        return ((ObjectNode) example(type).get("payload")).deepCopy();
    }

    @Test
    void everyRecordHasASchemaAndAnExampleAndTheOtherWayRound() {
        Set<String> types = Contract.records().keySet();

        assertThat(SCHEMAS.keySet()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsFoundByWhatAnEventSaysOfIt(String type) {
        assertThat(schema(type).get("$id").stringValue()).isEqualTo(EventTypes.schemaOf(type));
        assertThat(schema(type).get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleSatisfiesItsSchemaAlsoWithMembersThatWereAddedLater(String type) {
        assertThat(Contract.errors(schema(type), payload(type))).isEmpty();
        assertThat(Contract.errors(schema(type), payload(type).put("laterAddition", 1)))
                .isEmpty();
    }

    /** Negative control: the schemas do refuse. */
    @ParameterizedTest
    @MethodSource("types")
    void anExampleThatLacksAMemberOrHasAWrongOneIsRefused(String type) {
        ObjectNode lacking = payload(type);
        lacking.remove("stopId");

        assertThat(Contract.errors(schema(type), lacking)).isNotEmpty();
        assertThat(Contract.errors(schema(type), payload(type).put("position", 0)))
                .isNotEmpty();
        assertThat(Contract.errors(schema(type), payload(type).put("occurredAt", "2027-02-30T10:00:00Z")))
                .isNotEmpty();
        assertThat(Contract.errors(schema(type), payload(type).put("stopId", "Claire Martin")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theHeadersOfAnExampleFollowFromItsPayload(String type) {
        JsonNode payload = payload(type);
        String stream = payload.get("stream").stringValue();
        String stopId = payload.get("stopId").stringValue();
        Map<String, String> expected = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "content-type",
                "application/json",
                "ce_id",
                stream + "/" + payload.get("position").intValue(),
                "ce_type",
                type,
                "ce_source",
                "/stops/" + stopId,
                "ce_subject",
                subjectOf(payload),
                "ce_time",
                payload.get("occurredAt").stringValue(),
                "ce_dataschema",
                "urn:etape:schema:" + type));

        Map<String, String> headers = new HashMap<>();
        example(type).get("headers").forEachEntry((name, value) -> headers.put(name, value.stringValue()));
        headers.remove("traceparent");

        assertThat(headers).isEqualTo(expected);
        assertThat(example(type).get("key").stringValue()).isEqualTo(stream);
        assertThat(example(type).get("topic").stringValue())
                .isEqualTo(
                        stream.equals("tour")
                                ? "etape.tour.v1"
                                : "etape." + stream.substring(stopId.length() + 1) + ".v1." + stopId);
    }

    private static String subjectOf(JsonNode payload) {
        return Stream.of(
                        "/registrationId",
                        "/personId",
                        "/invitationId",
                        "/contributionId",
                        "/proposalId",
                        "/questionId",
                        "/surveyId",
                        "/planId",
                        "/roomId",
                        "/sessionId",
                        "/session/sessionId",
                        "/stopId")
                .map(payload::at)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleIsReadIntoItsRecordAndWrittenBackTheSame(String type) {
        ObjectNode facts = payload(type);
        facts.remove(List.of("stream", "position", "occurredAt"));

        StopEvent event = JSON.treeToValue(payload(type).put("laterAddition", 1), Contract.recordOf(type));

        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(facts);
        assertThat(event.subject())
                .isEqualTo(example(type).get("headers").get("ce_subject").stringValue());
    }

    /**
     * As a partner does, who reads the files as they are: the fragments are given to the validator under their names.
     */
    @ParameterizedTest
    @MethodSource("types")
    void theFilesThemselvesValidateOnceTheFragmentsAreKnown(String type) {
        Path file = RESOURCES.resolve("schemas").resolve(type + ".json");
        Map<String, String> fragments = new HashMap<>();
        Contract.fragments(RESOURCES)
                .forEach((name, fragment) -> fragments.put(fragment.get("$id").stringValue(), fragment.toString()));
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(fragments))
                .getSchema(JSON.readTree(file));

        assertThat(schema.validate(payload(type))).isEmpty();
        assertThat(schema.validate(payload(type).put("stop", 1)).isEmpty())
                .isEqualTo(!payload(type).has("stop"));
    }

    @Test
    void aFragmentIsNamedAsItsFileAndUsed() {
        Contract.fragments(RESOURCES).forEach((name, fragment) -> {
            assertThat(fragment.get("$id").stringValue()).isEqualTo("urn:etape:schema:" + name);
            assertThat(types().map(type -> Contract.file(RESOURCES, type)))
                    .anyMatch(text -> text.contains("\"urn:etape:schema:" + name + "\""));
        });
        assertThat(Contract.fragments(RESOURCES)).isNotEmpty();
    }

    /** Optional members too: what nobody sees in an example, nobody uses. */
    @Test
    void eachMemberIsShownInAnExample() {
        Map<String, Set<String>> shown = new HashMap<>();
        EXAMPLES.forEach((type, example) -> shownIn("", example.get("payload"), shown));

        SCHEMAS.forEach((type, schema) -> {
            assertThat(shown.getOrDefault("", Set.of()))
                    .containsAll(schema.get("properties").propertyNames());
            JsonNode stop = schema.path("properties").path("stop").path("properties");
            assertThat(shown.getOrDefault("stop", Set.of())).containsAll(stop.propertyNames());
        });
    }

    private static void shownIn(String member, JsonNode example, Map<String, Set<String>> shown) {
        example.properties().forEach(inside -> {
            shown.computeIfAbsent(member, name -> new HashSet<>()).add(inside.getKey());
            shownIn(inside.getKey(), inside.getValue(), shown);
        });
    }

    /** Who knows a member in one event knows it in all of them; {@code stream} alone depends on the stream. */
    @Test
    void aMemberHasTheSameFormInAllSchemas() {
        Map<String, JsonNode> forms = new HashMap<>();
        SCHEMAS.forEach((type, schema) -> schema.get("properties").forEachEntry((name, form) -> {
            if (!name.equals("stream")) {
                assertThat(form).as("%s in %s", name, type).isEqualTo(forms.getOrDefault(name, form));
                forms.put(name, form);
            }
        }));
        assertThat(forms).hasSizeGreaterThan(15);
    }
}
