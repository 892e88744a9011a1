package fr.etape.web.visitor.apidocs;

import tools.jackson.databind.JsonNode;

/** Follows {@code $ref} inside one document; what leads elsewhere, or round and round, is nothing. */
final class References {

    private static final int DEEPEST = 8;

    private final JsonNode root;

    References(JsonNode root) {
        this.root = root;
    }

    JsonNode follow(JsonNode node) {
        JsonNode present = node;
        for (int i = 0; i < DEEPEST && present.has("$ref"); i++) {
            String reference = present.path("$ref").asString("");
            present = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("none");
        }
        return present;
    }
}
