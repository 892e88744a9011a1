package fr.etape.contracts;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a record and a schema differ. */
final class Disagreements {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            ZoneId.class, "string",
            Instant.class, "string",
            LocalDateTime.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            boolean.class, "boolean",
            Map.class, "object",
            List.class, "array");

    private Disagreements() {}

    /** @param elsewhere members of the schema that the record need not have */
    static List<String> between(Class<?> record, JsonNode schema, Set<String> elsewhere) {
        List<String> found = new ArrayList<>();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        Set<String> unknown = new TreeSet<>(schema.path("properties").propertyNames());
        unknown.removeAll(elsewhere);
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            JsonNode property = schema.path("properties").path(name);
            if (!unknown.remove(name)) {
                found.add(name + " is missing in the schema");
            } else if (required.contains(name) == isNullable(component)) {
                found.add(name + " is required in one of the two only");
            } else {
                found.addAll(inside(name, component.getType(), property));
            }
        }
        unknown.forEach(name -> found.add(name + " is missing in the record"));
        return found;
    }

    private static List<String> inside(String name, Class<?> type, JsonNode property) {
        if (type.isRecord()) {
            return between(type, property, Set.of());
        }
        boolean agrees = type.isEnum()
                ? constants(type).equals(values(property.path("enum")))
                : property.has("enum")
                        ? type == String.class
                        : String.valueOf(TYPES.get(type))
                                .equals(property.path("type").asString(""));
        return agrees ? List.of() : List.of(name + " has another type");
    }

    private static List<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(String::valueOf).toList();
    }

    private static List<String> values(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
