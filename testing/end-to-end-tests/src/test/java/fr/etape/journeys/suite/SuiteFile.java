package fr.etape.journeys.suite;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code suite.json} says at one moment. */
record SuiteFile(URI url, List<Part> parts, JsonNode whole) {

    private static final JsonMapper json = new JsonMapper();

    static Path in(Path data) {
        return data.resolve("suite.json");
    }

    /** Throws {@link NotThere} before the launcher has written it. */
    static SuiteFile read(Path data) {
        return of(in(data));
    }

    /** The same for any file of that form; logs are taken to lie beside it. */
    static SuiteFile of(Path file) {
        if (!Files.exists(file)) {
            throw new NotThere(file + " is not there");
        }
        try {
            JsonNode suite = json.readTree(file.toFile());
            List<Part> parts = suite.path("parts")
                    .valueStream()
                    .map(part -> new Part(
                            part.path("name").asString(),
                            part.path("pid").asLong(0),
                            part.path("port").asInt(0),
                            file.resolveSibling(part.path("log").asString(""))))
                    .toList();
            return new SuiteFile(URI.create(suite.path("url").asString()), parts, suite);
        } catch (JacksonException e) {
            throw new NotThere(file + " cannot be read: " + e.getOriginalMessage());
        }
    }

    /** Throws {@link AssertionError} when there is no such client. */
    DemoClient demoClient(String role) {
        JsonNode client = whole.path("demoClients").path(role);
        if (client.isMissingNode()) {
            throw new AssertionError("suite.json names no demo client " + role);
        }
        return new DemoClient(
                URI.create(whole.path("identity").path("tokenEndpoint").asString()),
                client.path("id").asString(),
                client.path("secret").asString());
    }

    /** The password of {@code admin} or {@code partner} at the broker. */
    String kafkaPassword(String user) {
        return whole.path("kafkaUsers").path(user).path("password").asString();
    }

    /** Not written yet, or just being written. */
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThere(String message) {
            super(message);
        }
    }
}
