package fr.etape.testkit.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the examples of a document against the schemas that they are examples of. */
final class Examples {

    private static final SchemaRegistry VALIDATORS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private final JsonNode document;
    private final JsonNode components;

    Examples(JsonNode document) {
        this.document = document;
        this.components = document.path("components");
    }

    /** Of a media type: no schema, no example, or one that does not satisfy the schema. Bytes need none. */
    List<String> faults(JsonNode mediaType) {
        if (!mediaType.has("schema")) {
            return List.of("no schema");
        }
        if (resolved(mediaType.path("schema")).path("format").asString("").equals("binary")) {
            return List.of(); // bytes cannot be written down in JSON
        }
        List<JsonNode> examples = new ArrayList<>();
        mediaType.path("examples").forEach(named -> examples.add(resolved(named).path("value")));
        if (mediaType.has("example")) {
            examples.add(mediaType.path("example"));
        }
        if (examples.isEmpty()) {
            return List.of("no example");
        }
        Schema schema = VALIDATORS.getSchema(whole(mediaType.path("schema")));
        return examples.stream()
                .flatMap(example -> schema.validate(example).stream())
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode named) {
        return named.has("$ref") ? document.at(named.path("$ref").asString().substring(1)) : named;
    }

    /** A schema that has with it what it refers to. */
    private JsonNode whole(JsonNode schema) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(schema);
        return whole;
    }
}
