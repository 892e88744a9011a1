package fr.etape.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks a schema and finds members that could carry personal data, or free text about a person. */
final class PersonalData {

    /** The free texts there are. They are about a place. */
    private static final Set<String> ABOUT_A_PLACE = Set.of("stop.name", "stop.venue");

    private static final String UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    /** Codes, and what staff do: in these very forms, which have no room for anything else. */
    private static final Map<String, JsonNode> CODES = Map.of(
            "organisation", Contract.JSON.readTree("{\"type\": \"string\", \"pattern\": \"^[0-9a-f]{32}$\"}"),
            "questionId", Contract.JSON.readTree("{\"type\": \"string\", \"pattern\": \"" + UUID + "\"}"),
            "personId", Contract.JSON.readTree("{\"type\": \"string\", \"pattern\": \"^[A-Za-z0-9_-]{22}$\"}"),
            "role", Contract.JSON.readTree("{\"enum\": [\"ORGANISER\", \"DOOR\", \"FACILITATOR\", \"PARTNER\"]}"),
            "undoReason", Contract.JSON.readTree("{\"enum\": [\"MISTAKE\", \"WRONG_PERSON\", \"LEFT_AGAIN\"]}"));

    /** Words of member names, of which none speaks of anything but a person or of what a person wrote. */
    private static final Set<String> SUSPECT = Set.of(
            ("name surname given family first last middle maiden nick initials title mail email phone telephone mobile "
                            + "fax address street postcode zip birth birthday born age gender sex nationality person people "
                            + "participant attendee contact photo picture avatar signature ip iban card passport "
                            + "organisation organization company employer siren siret job role function mandate "
                            + "diet allergy health disability handicap religion party comment comments note notes message "
                            + "text body remark remarks reason description question answer opinion bio "
                            + "token secret password link url key")
                    .split(" "));

    /** What people would type. A bounded string accepts none of it. */
    private static final List<String> TYPED_BY_PEOPLE = List.of(
            "Claire Martin",
            "claire.martin@mairie.example",
            "06 12 34 56 78",
            "+33612345678",
            "3, rue des Lices",
            "Végétarienne");

    /** The same, made into codes and numbers. */
    private static final List<String> TYPED_AS_A_CODE =
            List.of("jean-dupont-0612345678", "jean-dupont", "jeandupont", "0612345678", "06-12-34-56-78");

    /**
     * Codes with room for a word, since organisers choose them for a stop and its ateliers, and numbers that they read
     * out. {@code wishes} holds those of published ateliers alone: what participants send is compared with them.
     */
    private static final Set<String> CHOSEN_BY_ORGANISERS =
            Set.of("stopId", "sessionId", "wishes[]", "timeZone", "source");

    /** Hashes, which look as a word might. The services make them, and take none from outside. */
    private static final Set<String> MADE = Set.of("personId", "invitationId", "issuedBy", "facilitator");

    private static final Set<String> SCALARS = Set.of("boolean", "integer", "number");

    private PersonalData() {}

    /** Empty when there is none. */
    static List<String> in(JsonNode schema) {
        return object("", schema).toList();
    }

    private static Stream<String> object(String path, JsonNode schema) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            String at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (!isCode(at, member.getValue())) {
                found.addAll(name(at, member.getKey()));
            }
            found.addAll(value(at, member.getValue()).toList());
        }
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            found.addAll(value(path + ".*", others).toList());
            found.addAll(string(path + " (names)", schema.path("propertyNames")).toList());
        }
        return found.stream();
    }

    private static boolean isCode(String at, JsonNode form) {
        ObjectNode bare = (ObjectNode) form.deepCopy();
        bare.remove("description");
        return bare.equals(CODES.get(at));
    }

    private static List<String> name(String at, String name) {
        boolean suspect = Stream.of(name.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+"))
                .anyMatch(word -> SUSPECT.contains(word.toLowerCase(Locale.ROOT)));
        return suspect && !ABOUT_A_PLACE.contains(at) ? List.of(at + ": its name speaks of a person") : List.of();
    }

    private static Stream<String> value(String at, JsonNode schema) {
        if (schema.has("enum") || schema.has("const")) {
            return Stream.empty();
        }
        String type = schema.path("type").asString("");
        return switch (type) {
            case "object" ->
                schema.has("properties") || schema.path("additionalProperties").isObject()
                        ? object(at, schema)
                        : Stream.of(at + ": an object of anything");
            case "array" -> value(at + "[]", schema.path("items"));
            case "string" -> string(at, schema);
            default -> SCALARS.contains(type) ? Stream.empty() : Stream.of(at + ": of no one type");
        };
    }

    private static Stream<String> string(String at, JsonNode schema) {
        if (ABOUT_A_PLACE.contains(at)) {
            return schema.has("maxLength") ? Stream.empty() : Stream.of(at + ": unbounded");
        }
        String member = at.substring(at.lastIndexOf('.') + 1);
        boolean chosen = CHOSEN_BY_ORGANISERS.contains(member) || MADE.contains(member);
        boolean closed = Stream.concat(TYPED_BY_PEOPLE.stream(), chosen ? Stream.empty() : TYPED_AS_A_CODE.stream())
                .map(JsonNodeFactory.instance::stringNode)
                .noneMatch(text -> Contract.errors(schema, text).isEmpty());
        return closed ? Stream.empty() : Stream.of(at + ": accepts free text");
    }
}
