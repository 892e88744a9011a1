package fr.etape.journeys.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param service the module that serves it
 * @param allowed who may, as {@code x-allowed} names them
 */
record Operation(String service, String method, String path, Set<String> allowed, String summary) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final String RANDOM = "A".repeat(22);

    static List<Operation> in(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(of(path.getKey(), member.getKey(), member.getValue()))));
        return operations;
    }

    private static Operation of(String path, String verb, JsonNode operation) {
        Set<String> allowed = Set.copyOf(operation
                .path("x-allowed")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
        return new Operation(
                operation.path("x-service").asString(""),
                verb.toUpperCase(Locale.ROOT),
                path,
                allowed,
                operation.path("summary").asString(""));
    }

    /** The same with this value in the place of a parameter of its path. */
    Operation with(String parameter, String value) {
        return new Operation(service, method, path.replace(parameter, value), allowed, summary);
    }

    /** Its path at a stop; all else in it is of the right shape, mostly a UUID, and names nothing that is there. */
    String at(String stopId) {
        return path.replace("/api/events", "/api/events?stop=" + stopId)
                .replace("{stopId}", stopId)
                .replace("{accessToken}", stopId + "." + "A".repeat(43))
                .replace("{token}", stopId + "." + "A".repeat(43))
                .replace("{invitationId}", RANDOM)
                .replace("{personId}", RANDOM)
                .replace("{role}", "DOOR")
                .replace("{sessionId}", "nobody-planned-this")
                .replace("{code}", "49007")
                .replaceAll("\\{[a-z]+Id}", "00000000-0000-4000-8000-000000000000");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
