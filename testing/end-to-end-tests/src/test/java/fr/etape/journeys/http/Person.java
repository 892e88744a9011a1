package fr.etape.journeys.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who registers. */
public record Person(
        String givenName,
        String familyName,
        String email,
        String college,
        String organisation,
        @Nullable String siren,
        @Nullable String commune,
        String language,
        List<String> wishes) {

    private static final JsonMapper json = new JsonMapper();
    private static final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() * 1_000L);

    /** Somebody of a college whom nobody has met before; few are colleagues, who may not all sit at one table. */
    public static Person of(String college) {
        long number = numbers.incrementAndGet();
        return new Person(
                "Camille",
                "Testard" + number,
                "camille.testard." + number + "@journey.example",
                college,
                "Atelier du numérique " + number % 1_000,
                null,
                "49007",
                "fr",
                List.of());
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** The same person with these wishes; with none for a stop without a programme. */
    public Person wishing(String... ateliers) {
        return new Person(
                givenName, familyName, email, college, organisation, siren, commune, language, List.of(ateliers));
    }

    public ObjectNode toJson() {
        ObjectNode body = json.createObjectNode()
                .put("givenName", givenName)
                .put("familyName", familyName)
                .put("email", email)
                .put("college", college)
                .put("organisation", organisation)
                .put("siren", siren)
                .put("commune", commune)
                .put("language", language);
        ArrayNode ateliers = body.putArray("wishes");
        wishes.forEach(ateliers::add);
        return body;
    }
}
