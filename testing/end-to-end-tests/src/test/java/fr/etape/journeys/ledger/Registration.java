package fr.etape.journeys.ledger;

import fr.etape.journeys.http.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What a 201 answered.
 *
 * @param waitlistPosition 0 for somebody with a seat
 * @param token gives access to the registration
 */
public record Registration(String id, String college, boolean confirmed, int waitlistPosition, String token) {

    public static Registration of(Answer created) {
        return of(created.expect(201).json());
    }

    public static Registration of(JsonNode body) {
        return new Registration(
                body.path("registrationId").asString(),
                body.path("college").asString(),
                body.path("status").asString().equals("CONFIRMED"),
                body.path("waitlistPosition").asInt(0),
                body.path("accessToken").asString());
    }
}
