package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.http.Api;
import fr.etape.rehearsal.http.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The pass of one participant, fetched with their link and renewed a minute before it expires. */
final class Pass implements Tokens {

    private static final Duration SPARE = Duration.ofMinutes(1);

    private final Api participants;
    private final String link;
    private String pass = "";
    private Instant goodUntil = Instant.MIN;

    Pass(Api participants, String link) {
        this.participants = participants;
        this.link = link;
    }

    @Override
    public synchronized String current() throws InterruptedException {
        if (Instant.now().isAfter(goodUntil)) {
            JsonNode answer = participants
                    .post("/api/registrations/" + link + "/passes", Map.of(), "rehearsal-pass")
                    .expect(200, "a pass");
            pass = answer.path("pass").asString();
            goodUntil = Instant.parse(answer.path("expiresAt").asString()).minus(SPARE);
        }
        return pass;
    }
}
