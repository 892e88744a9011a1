package fr.etape.web.visitor.apidocs;

import tools.jackson.databind.JsonNode;

/** Follows {@code $ref} inside the document. That each leads somewhere, the build has checked. */
record References(JsonNode root) {

    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    }
}
