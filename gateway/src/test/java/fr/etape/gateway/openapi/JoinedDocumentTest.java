package fr.etape.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinedDocumentTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final ObjectNode ONE = read("""
            {"openapi": "3.1.0", "security": [{"bearer": []}],
             "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"$ref": "#/components/responses/Found"}}}},
                       "/both": {"get": {"operationId": "getBoth", "security": []}}},
             "components": {
               "schemas": {"Problem": {"type": "object"}, "Item": {"type": "string"},
                           "Items": {"items": {"$ref": "#/components/schemas/Item"}}},
               "responses": {"Found": {"description": "#/components/schemas/ItemOfSomeText"}},
               "securitySchemes": {"bearer": {"type": "http"}}}}
            """);

    private static final ObjectNode OTHER = read("""
            {"openapi": "3.1.0",
             "paths": {"/b": {"get": {"operationId": "b", "tags": ["own"]}}, "/both": {"post": {"operationId": "postBoth"}}},
             "components": {
               "schemas": {"Problem": {"type": "object"}, "Item": {"type": "integer"},
                           "Items": {"items": {"$ref": "#/components/schemas/Item"}}},
               "securitySchemes": {"bearer": {"type": "http"}}}}
            """);

    private static ObjectNode read(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    private static JoinedDocument joined(Map<String, Optional<ObjectNode>> descriptions) {
        return JoinedDocument.of(descriptions);
    }

    private static JsonNode both() {
        Map<String, Optional<ObjectNode>> descriptions = new LinkedHashMap<>();
        descriptions.put("one", Optional.of(ONE));
        descriptions.put("other", Optional.of(OTHER));
        return joined(descriptions).json();
    }

    @Test
    void allPathsAndMethodsAreThereAndTellTheirService() {
        JsonNode paths = both().path("paths");

        assertThat(paths.propertyNames()).containsExactly("/a", "/both", "/b");
        assertThat(paths.at("/~1a/get/tags/0").asString()).isEqualTo("one");
        assertThat(paths.at("/~1b/get/tags")).hasToString("[\"other\"]");
        assertThat(paths.at("/~1both/get/operationId").asString()).isEqualTo("getBoth");
        assertThat(paths.at("/~1both/post/operationId").asString()).isEqualTo("postBoth");
        assertThat(both().path("tags")).hasToString("[{\"name\":\"one\"},{\"name\":\"other\"}]");
        assertThat(both().path("servers")).hasToString("[{\"url\":\"/\"}]");
    }

    @Test
    void whatTwoServicesMeanDifferentThingsByGetsTwoNames() {
        JsonNode schemas = both().at("/components/schemas");

        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrder("Problem", "one.Item", "other.Item", "one.Items", "other.Items");
        assertThat(schemas.at("/one.Items/items/$ref").asString()).isEqualTo("#/components/schemas/one.Item");
        assertThat(schemas.at("/other.Items/items/$ref").asString()).isEqualTo("#/components/schemas/other.Item");
    }

    @Test
    void whatLooksLikeAReferenceToSomethingElseIsLeftAlone() {
        assertThat(both().at("/components/responses/Found/description").asString())
                .isEqualTo("#/components/schemas/ItemOfSomeText");
    }

    @Test
    void whatAServiceDemandsOfAllItsOperationsIsKept() {
        JsonNode paths = both().path("paths");

        assertThat(paths.at("/~1a/get/security")).hasToString("[{\"bearer\":[]}]");
        assertThat(paths.at("/~1both/get/security")).hasToString("[]");
        assertThat(paths.at("/~1b/get").has("security")).isFalse();
        assertThat(both().at("/components/securitySchemes").propertyNames()).containsExactly("bearer");
    }

    @Test
    void aServiceThatGaveNothingIsNamedAsMissing() {
        Map<String, Optional<ObjectNode>> descriptions = new LinkedHashMap<>();
        descriptions.put("one", Optional.of(ONE));
        descriptions.put("other", Optional.empty());

        JoinedDocument document = joined(descriptions);

        assertThat(document.missing()).containsExactly("other");
        assertThat(document.json().at("/info/x-missing")).hasToString("[\"other\"]");
        assertThat(document.json().at("/info/description").asString()).endsWith("they did not answer: other.");
        assertThat(document.json().path("paths").has("/a")).isTrue();
    }

    @Test
    void theDescriptionsThemselvesAreNotChanged() {
        String before = ONE.toString();

        both();

        assertThat(ONE).hasToString(before);
    }
}
