package fr.etape.web.visitor.apidocs;

import fr.etape.web.visitor.apidocs.ApiPage.Member;
import fr.etape.web.visitor.apidocs.ApiPage.Type;
import fr.etape.web.visitor.apidocs.ApiPage.TypeName;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Schemas, in words. */
final class Types {

    private static final String SCHEMAS = "#/components/schemas/";

    private final References references;

    Types(References references) {
        this.references = references;
    }

    List<Type> all(JsonNode schemas) {
        return schemas.properties().stream()
                .map(named -> type(named.getKey(), named.getValue()))
                .toList();
    }

    private Type type(String name, JsonNode schema) {
        List<Member> members = new ArrayList<>();
        collect(schema, members);
        return new Type(
                name, anchor(name), Texts.pieces(schema.path("description").asString("")), values(schema), members);
    }

    private void collect(JsonNode schema, List<Member> members) {
        schema.path("allOf").forEach(part -> collect(references.follow(part), members));
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString("")));
        schema.path("properties")
                .properties()
                .forEach(member -> members.add(new Member(
                        member.getKey(),
                        null,
                        nameOf(member.getValue()),
                        required.contains(member.getKey()),
                        Texts.pieces(references
                                .follow(member.getValue())
                                .path("description")
                                .asString("")))));
    }

    /** For instance {@code string (date-time)}, {@code array of Stop}. */
    TypeName nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(SCHEMAS)) {
            String name = reference.substring(SCHEMAS.length());
            return new TypeName(name, anchor(name));
        }
        if (schema.path("type").asString("").equals("array")) {
            TypeName item = nameOf(schema.path("items"));
            return new TypeName("array of " + item.name(), item.anchor());
        }
        return new TypeName(plain(schema), null);
    }

    private static String plain(JsonNode schema) {
        List<String> values = values(schema);
        List<String> kinds = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.path("type").forEach(kind -> kinds.add(kind.asString("")));
        } else {
            kinds.add(schema.path("type").asString(values.isEmpty() ? "any" : "string"));
        }
        String format = schema.path("format").asString("");
        String type = String.join(" or ", kinds) + (format.isEmpty() ? "" : " (" + format + ")");
        return values.isEmpty() ? type : type + ": " + String.join(", ", values);
    }

    private static List<String> values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asString("null")));
        if (schema.has("const")) {
            values.add(schema.path("const").asString(""));
        }
        return values;
    }

    private static String anchor(String name) {
        return "type-" + name.replace('.', '-');
    }
}
