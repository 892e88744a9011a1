package fr.etape.apidescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One description from what all share and the pieces. */
final class JoinedDescription {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Set<String> MEMBERS = Set.of("tags", "paths", "components");

    private final ObjectNode joined;
    private final ObjectNode paths;
    private final ObjectNode components;
    private final List<String> faults = new ArrayList<>();

    private JoinedDescription(ObjectNode shared) {
        joined = shared.deepCopy();
        JsonNode sharedComponents = joined.remove("components");
        joined.putArray("tags");
        paths = joined.putObject("paths");
        components = joined.putObject("components");
        addComponents("shared.yaml", sharedComponents);
    }

    /**
     * Each operation gets the tag of its piece, and as {@code x-service} the name of the service. Throws {@link
     * IllegalStateException} with all that does not fit together: a name or a path that two pieces define, a reference
     * that leads nowhere.
     */
    static ObjectNode of(ObjectNode shared, List<Piece> pieces) {
        JoinedDescription description = new JoinedDescription(shared);
        pieces.forEach(description::add);
        description.checkReferences(description.joined);
        if (!description.faults.isEmpty()) {
            throw new IllegalStateException(
                    "The API description does not fit together:\n" + String.join("\n", description.faults));
        }
        return description.joined;
    }

    private void add(Piece piece) {
        JsonNode tags = piece.content().path("tags");
        if (tags.size() != 1 || !MEMBERS.containsAll(piece.content().propertyNames())) {
            faults.add(piece + " must have one tag, paths, and perhaps components");
            return;
        }
        joined.withArray("/tags").add(tags.get(0));
        piece.content().path("paths").properties().forEach(path -> {
            JsonNode item = path.getValue().deepCopy();
            operations(item).forEach(operation -> {
                operation.putArray("tags").add(tags.get(0).path("name"));
                operation.put("x-service", piece.service());
            });
            define(piece.toString(), paths, path.getKey(), item);
        });
        addComponents(piece.toString(), piece.content().path("components"));
    }

    private static List<ObjectNode> operations(JsonNode item) {
        return item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> (ObjectNode) member.getValue())
                .toList();
    }

    private void addComponents(String where, JsonNode added) {
        added.properties().forEach(kind -> {
            ObjectNode known = components.withObject("/" + kind.getKey());
            kind.getValue()
                    .properties()
                    .forEach(component -> define(where, known, component.getKey(), component.getValue()));
        });
    }

    private void define(String where, ObjectNode in, String name, JsonNode value) {
        if (in.has(name)) {
            faults.add(where + " defines " + name + ", which is defined elsewhere too");
        }
        in.set(name, value);
    }

    private void checkReferences(JsonNode root) {
        for (String reference : root.findValuesAsString("$ref")) {
            if (!reference.startsWith("#/") || joined.at(reference.substring(1)).isMissingNode()) {
                faults.add(reference + " leads nowhere");
            }
        }
    }
}
