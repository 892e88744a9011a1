package fr.etape.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String GOOD = """
            {"paths": {"/stops/{stopId}": {
              "parameters": [{"$ref": "#/components/parameters/stopId"}],
              "get": {"operationId": "readStop", "summary": "A stop", "description": "As it is.", "x-allowed": ["DOOR"],
                "responses": {
                  "200": {"description": "It.", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Stop"}, "example": {"seats": 3}}}},
                  "401": {"$ref": "#/components/responses/Problem"},
                  "403": {"$ref": "#/components/responses/Problem"},
                  "503": {"$ref": "#/components/responses/Problem"}}}}},
             "components": {
               "parameters": {"stopId": {"name": "stopId", "in": "path", "description": "Its slug."}},
               "schemas": {
                 "Stop": {"type": "object", "required": ["seats"], "properties": {"seats": {"$ref": "#/components/schemas/Seats"}}},
                 "Seats": {"type": "integer"}},
               "responses": {"Problem": {"description": "No.", "content": {"application/problem+json": {
                 "schema": {"type": "object"}, "example": {"status": 401}}}}}}}
            """;

    @Test
    void namesTheOperationsAndWhoMayUseThem() {
        assertThat(Description.of(GOOD).operations())
                .extracting(Operation::toString)
                .containsExactly("GET /stops/{stopId} [DOOR]");
    }

    @Test
    void findsNothingWrongWithAGoodOne() {
        assertThat(Description.of(GOOD).faults()).isEmpty();
    }

    @Test
    void findsAnExampleThatIsNone() {
        assertThat(Description.of(GOOD.replace("\"seats\": 3", "\"seats\": \"three\""))
                        .faults())
                .singleElement()
                .asString()
                .contains("GET /stops/{stopId}: response 200 as application/json", "string found, integer expected");
    }

    @Test
    void looksAtExamplesThatAreReferredTo() {
        String referring = GOOD.replace(
                        "\"example\": {\"seats\": 3}",
                        "\"examples\": {\"one\": {\"$ref\": \"#/components/examples/aStop\"}}")
                .replace(
                        "\"components\": {",
                        "\"components\": {\"examples\": {\"aStop\": {\"value\": {\"seats\": \"three\"}}},");

        assertThat(Description.of(referring).faults())
                .singleElement()
                .asString()
                .contains("string found, integer expected");
    }

    @Test
    void knowsTheOperationsOfOneServiceFromThoseOfOthers() {
        assertThat(Description.ofService("reporting-service").operations())
                .extracting(Operation::path)
                .contains("/api/reports/stops/{stopId}", "/api/reports/tour")
                .doesNotContain("/api/stops", "/api/communes");
        assertThat(Description.ofService("nobody").operations()).isEmpty();
    }

    @Test
    void findsWhatIsMissing() {
        String bare = GOOD.replace("\"summary\": \"A stop\",", "")
                .replace("\"403\": {\"$ref\": \"#/components/responses/Problem\"},", "")
                .replace("\"description\": \"Its slug.\"", "\"description\": \"\"")
                .replace(", \"example\": {\"seats\": 3}", "");

        assertThat(Description.of(bare).faults())
                .containsExactly(
                        "GET /stops/{stopId}: summary is missing",
                        "GET /stops/{stopId}: parameter stopId is not described",
                        "GET /stops/{stopId}: response 403 is not described",
                        "GET /stops/{stopId}: response 200 as application/json: no example");
    }
}
