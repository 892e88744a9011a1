package fr.etape.journeys.access;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies of one operation: one as its schema describes it, with every member, and as many more in which one place holds
 * what cannot be meant.
 */
record HostileBodies(JsonNode document) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private static final List<JsonNode> HOSTILE = List.of(
            NODES.nullNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.arrayNode().add(NODES.arrayNode().add(NODES.nullNode())),
            NODES.objectNode(),
            NODES.objectNode().put("$ne", 1),
            NODES.objectNode().putNull("00000000-0000-4000-8000-000000000000"),
            NODES.stringNode(""),
            NODES.stringNode(" \u0000\u202E\uD800\uFFFF"),
            NODES.stringNode("+999999999-12-31T23:59:59.999999999Z"),
            NODES.stringNode("9999999999-13-45"),
            NODES.stringNode("x".repeat(20_000)),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Long.MIN_VALUE),
            NODES.numberNode(new BigInteger("9".repeat(39))),
            NODES.numberNode(new BigDecimal("1E+999")),
            JsonMapper.shared().valueToTree(java.util.Collections.nCopies(5_000, "a")));

    /** Empty for an operation without a body in JSON. */
    List<String> of(Operation operation) {
        JsonNode content = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content");
        if (content.isMissingNode()) {
            return List.of();
        }
        JsonNode media = content.valueStream().findFirst().orElseThrow();
        JsonNode whole = sample(media.path("schema"), media.path("example"), 0);
        List<String> all = new ArrayList<>(List.of(whole.toString()));
        HOSTILE.forEach(hostile -> all.add(hostile.toString()));
        replaced(whole).forEach(each -> all.add(each.toString()));
        return all;
    }

    /** The same with one place replaced, for each place and hostile value. */
    private static List<JsonNode> replaced(JsonNode whole) {
        List<JsonNode> all = new ArrayList<>();
        if (whole instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                List<JsonNode> instead = new ArrayList<>(HOSTILE);
                instead.addAll(replaced(member.getValue()));
                instead.forEach(value -> all.add(object.deepCopy().set(member.getKey(), value)));
            }
        } else if (whole instanceof ArrayNode array && !array.isEmpty()) {
            List<JsonNode> instead = new ArrayList<>(HOSTILE);
            instead.addAll(replaced(array.get(0)));
            instead.forEach(value -> all.add(array.deepCopy().add(value)));
        }
        return all;
    }

    private JsonNode sample(JsonNode schema, JsonNode example, int depth) {
        if (schema.has("$ref")) {
            return sample(document.at(schema.path("$ref").asString().substring(1)), example, depth);
        }
        for (String choice : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return sample(schema.path(choice).get(0), example, depth);
            }
        }
        if (schema.has("properties") && depth < DEEPEST) {
            ObjectNode object = NODES.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(member -> object.set(
                            member.getKey(), sample(member.getValue(), example.path(member.getKey()), depth + 1)));
            return object;
        }
        return example.isMissingNode() ? byType(schema, depth) : example;
    }

    private JsonNode byType(JsonNode schema, int depth) {
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asString() : type.asString("object")) {
            case "array" -> NODES.arrayNode().add(sample(schema.path("items"), NODES.missingNode(), depth + 1));
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.stringNode("00000000-0000-4000-8000-000000000000");
            default -> NODES.objectNode().put("a", 1);
        };
    }
}
