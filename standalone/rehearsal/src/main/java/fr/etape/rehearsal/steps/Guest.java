package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.script.Person;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who registered.
 *
 * @param seated whether they held a seat at once; otherwise they waited
 */
record Guest(Person person, String registrationId, String accessToken, boolean seated) {

    /** @param answer to the registration */
    static Guest of(Person person, JsonNode answer, boolean seated) {
        return new Guest(
                person,
                answer.path("registrationId").asString(),
                answer.path("accessToken").asString(),
                seated);
    }
}
