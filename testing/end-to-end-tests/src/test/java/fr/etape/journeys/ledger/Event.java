package fr.etape.journeys.ledger;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event of one stop's registrations, from the journal or from the topic. */
public record Event(long position, String type, String payload) {

    private static final JsonMapper json = new JsonMapper();
    private static final String PREFIX = "fr.etape.registration.";

    static Event of(long position, String type, byte[] payload) {
        return new Event(position, type, new String(payload, StandardCharsets.UTF_8));
    }

    /** {@code confirmed}, {@code waitlisted}, {@code promoted}, {@code cancelled} or what concerns the admission. */
    public String kind() {
        return type.replace(PREFIX, "").replace(".v1", "");
    }

    public JsonNode facts() {
        return json.readTree(payload);
    }

    public String registration() {
        return facts().path("registrationId").asString("");
    }

    public boolean isRegistered() {
        return kind().equals("confirmed") || kind().equals("waitlisted");
    }
}
