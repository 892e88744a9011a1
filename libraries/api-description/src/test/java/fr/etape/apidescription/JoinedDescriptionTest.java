package fr.etape.apidescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinedDescriptionTest {

    private static final ObjectNode SHARED = json("""
            {"openapi": "3.1.0", "security": [{"bearer": []}],
             "components": {"schemas": {"Problem": {"type": "object"}}}}""");

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    private static Piece piece(String feature, String path, String component, String reference) {
        return new Piece("sessions-service", feature + ".yaml", json("""
                {"tags": [{"name": "%s"}],
                 "paths": {"%s": {"parameters": [], "get": {"operationId": "%s", "x": {"$ref": "%s"}}}},
                 "components": {"schemas": {"%s": {"type": "string"}}}}""".formatted(
                        feature, path, feature, reference, component)));
    }

    private static final Piece STOPS = piece("stops", "/stops", "Stop", "#/components/schemas/Problem");
    private static final Piece TEAM = piece("team", "/team", "Team", "#/components/schemas/Stop");

    @Test
    void hasThePathsAndComponentsOfAllAndSaysWhoServesWhat() {
        JsonNode joined = JoinedDescription.of(SHARED, List.of(STOPS, TEAM));

        assertThat(joined.path("paths").propertyNames()).containsExactly("/stops", "/team");
        assertThat(joined.at("/components/schemas").propertyNames()).containsExactly("Problem", "Stop", "Team");
        assertThat(joined.path("tags")).hasToString("[{\"name\":\"stops\"},{\"name\":\"team\"}]");
        assertThat(joined.at("/paths/~1team/get/tags")).hasToString("[\"team\"]");
        assertThat(joined.at("/paths/~1team/get/x-service").stringValue()).isEqualTo("sessions-service");
        assertThat(joined.path("security")).hasToString("[{\"bearer\":[]}]");
    }

    @Test
    void refusesANameThatIsDefinedTwice() {
        assertThatThrownBy(() -> JoinedDescription.of(
                        SHARED, List.of(STOPS, piece("team", "/team", "Stop", "#/components/schemas/Stop"))))
                .hasMessageEndingWith("\nsessions-service/team.yaml defines Stop, which is defined elsewhere too");
        assertThatThrownBy(() -> JoinedDescription.of(
                        SHARED, List.of(piece("team", "/team", "Problem", "#/components/schemas/Problem"))))
                .hasMessageEndingWith("\nsessions-service/team.yaml defines Problem, which is defined elsewhere too");
    }

    @Test
    void refusesAPathThatIsDescribedTwice() {
        assertThatThrownBy(() -> JoinedDescription.of(
                        SHARED, List.of(STOPS, piece("team", "/stops", "Team", "#/components/schemas/Stop"))))
                .hasMessageEndingWith("\nsessions-service/team.yaml defines /stops, which is defined elsewhere too");
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        assertThatThrownBy(() -> JoinedDescription.of(SHARED, List.of(TEAM)))
                .hasMessageEndingWith("\n#/components/schemas/Stop leads nowhere");
        assertThatThrownBy(() -> JoinedDescription.of(
                        SHARED, List.of(piece("team", "/team", "Team", "stops.yaml#/components/schemas/Stop"))))
                .hasMessageEndingWith("\nstops.yaml#/components/schemas/Stop leads nowhere");
    }

    @Test
    void refusesAPieceThatSpeaksForAll() {
        Piece servers = new Piece("sessions-service", "team.yaml", json("""
                {"tags": [{"name": "team"}], "servers": [], "paths": {}}"""));

        assertThatThrownBy(() -> JoinedDescription.of(SHARED, List.of(servers)))
                .hasMessageEndingWith("\nsessions-service/team.yaml must have one tag, paths, and perhaps components");
    }

    @Test
    void thePiecesThemselvesAreNotChanged() {
        String before = STOPS.content().toString();

        JoinedDescription.of(SHARED, List.of(STOPS));

        assertThat(STOPS.content()).hasToString(before);
    }
}
