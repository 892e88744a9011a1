package fr.etape.gateway.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The descriptions of several services as one.
 *
 * @param missing services of which there is none
 */
record JoinedDocument(ObjectNode json, List<String> missing) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static JoinedDocument of(Map<String, Optional<ObjectNode>> descriptions) {
        Map<String, ObjectNode> present = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        descriptions.forEach((service, description) -> description.ifPresentOrElse(
                found -> present.put(service, found.deepCopy()), () -> missing.add(service)));
        Components.tellApart(present);
        ObjectNode json = JSON.createObjectNode().put("openapi", "3.1.0");
        describe(json, missing);
        json.putArray("servers").addObject().put("url", "/");
        present.keySet().forEach(service -> json.withArray("/tags").addObject().put("name", service));
        ObjectNode paths = json.putObject("paths");
        present.forEach((service, description) -> join(service, description, paths));
        ObjectNode components = json.putObject("components");
        present.values().forEach(description -> join(description.path("components"), components));
        return new JoinedDocument(json, List.copyOf(missing));
    }

    private static void describe(ObjectNode json, List<String> missing) {
        ObjectNode info = json.putObject("info").put("title", "Étape").put("version", "v1");
        String all = "The whole API, as it is reached from outside. Problems are explained by their type.";
        if (missing.isEmpty()) {
            info.put("description", all);
            return;
        }
        info.put(
                "description",
                all + " Missing at the moment, since they did not answer: " + String.join(", ", missing) + ".");
        missing.forEach(service -> info.withArray("/x-missing").add(service));
    }

    private static void join(String service, ObjectNode description, ObjectNode paths) {
        description.path("paths").properties().forEach(path -> {
            ObjectNode item = ((ObjectNode) path.getValue()).deepCopy();
            for (String method : METHODS) {
                if (item.get(method) instanceof ObjectNode operation) {
                    operation.putArray("tags").add(service);
                    keepDefaultSecurity(operation, description);
                }
            }
            ObjectNode joined = paths.get(path.getKey()) instanceof ObjectNode known ? known : item;
            item.properties().forEach(member -> {
                if (!joined.has(member.getKey())) {
                    joined.set(member.getKey(), member.getValue());
                }
            });
            paths.set(path.getKey(), joined);
        });
    }

    /** What a service demands where an operation says nothing: in one document there is only one such place. */
    private static void keepDefaultSecurity(ObjectNode operation, ObjectNode description) {
        if (description.has("security") && !operation.has("security")) {
            operation.set("security", description.get("security"));
        }
    }

    private static void join(JsonNode components, ObjectNode to) {
        components.properties().forEach(kind -> {
            ObjectNode known =
                    to.get(kind.getKey()) instanceof ObjectNode present ? present : to.putObject(kind.getKey());
            kind.getValue().properties().forEach(component -> known.set(component.getKey(), component.getValue()));
        });
    }
}
