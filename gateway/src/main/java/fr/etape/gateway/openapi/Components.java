package fr.etape.gateway.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Gives components other names where two services mean different things by one: {@code Problem} becomes {@code
 * sessions.Problem}. What both mean the same by keeps its name.
 */
final class Components {

    private static final String COMPONENTS = "/components/";
    /** Named by plain strings and not by references; the same for all services, since all take the same tokens. */
    private static final String SECURITY_SCHEMES = "securitySchemes";

    private Components() {}

    /** Changes the descriptions. */
    static void tellApart(Map<String, ObjectNode> descriptions) {
        Set<String> ambiguous = new HashSet<>();
        // What refers to a renamed component may differ only now.
        while (ambiguous.addAll(differing(descriptions, ambiguous))) {}
        descriptions.forEach((service, description) -> rename(service, description, ambiguous));
    }

    private static Set<String> differing(Map<String, ObjectNode> descriptions, Set<String> ambiguous) {
        Map<String, JsonNode> first = new java.util.HashMap<>();
        Set<String> differing = new HashSet<>();
        descriptions.forEach((service, description) -> each(description, (pointer, component) -> {
            JsonNode renamed = referringTo(service, component, ambiguous);
            JsonNode other = first.putIfAbsent(pointer, renamed);
            if (other != null && !other.equals(renamed)) {
                differing.add(pointer);
            }
        }));
        return differing;
    }

    private static void each(ObjectNode description, java.util.function.BiConsumer<String, JsonNode> to) {
        description.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals(SECURITY_SCHEMES)) {
                kind.getValue()
                        .properties()
                        .forEach(component ->
                                to.accept(COMPONENTS + kind.getKey() + "/" + component.getKey(), component.getValue()));
            }
        });
    }

    private static void rename(String service, ObjectNode description, Set<String> ambiguous) {
        ObjectNode renamed = (ObjectNode) referringTo(service, description, ambiguous);
        renamed.path("components").properties().forEach(kind -> {
            ObjectNode named = (ObjectNode) kind.getValue();
            for (String name : Set.copyOf(named.propertyNames())) {
                if (ambiguous.contains(COMPONENTS + kind.getKey() + "/" + name)) {
                    named.set(service + "." + name, named.remove(name));
                }
            }
        });
        description.removeAll();
        description.setAll(renamed);
    }

    /** A copy whose references lead to the names that will be. */
    private static JsonNode referringTo(String service, JsonNode node, Set<String> ambiguous) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties()
                        .forEach(member ->
                                copy.set(member.getKey(), referringTo(service, member.getValue(), ambiguous)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(referringTo(service, element, ambiguous)));
                yield copy;
            }
            case StringNode string -> StringNode.valueOf(reference(service, string.stringValue(), ambiguous));
            default -> node;
        };
    }

    /** References are told by their shape: they are values of {@code $ref}, and of the mapping of a discriminator. */
    private static String reference(String service, String text, Set<String> ambiguous) {
        if (!text.startsWith("#" + COMPONENTS) || !ambiguous.contains(text.substring(1))) {
            return text;
        }
        int name = text.lastIndexOf('/') + 1;
        return text.substring(0, name) + service + "." + text.substring(name);
    }
}
