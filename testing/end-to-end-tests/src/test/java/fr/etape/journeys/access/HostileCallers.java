package fr.etape.journeys.access;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Somebody for each operation who may call it, at a stop of their own. A caller who is nobody would learn nothing. */
final class HostileCallers {

    private static final String FAILED = "A request failed";

    private final Suite suite;
    private final Map<String, Etape> callers = new ConcurrentHashMap<>();
    private final String stop;
    private final String pass;

    private HostileCallers(Suite suite, String stop, String pass) {
        this.suite = suite;
        this.stop = stop;
        this.pass = pass;
    }

    /** A stop with a partner and a participant. */
    static HostileCallers at(Suite suite, String name) {
        Stop opened = Stop.open(suite.organiser(), name, Map.of("ELU", 9));
        String partner = suite.as("partner")
                .get("/api/me")
                .expect(200)
                .json()
                .path("personId")
                .asString();
        opened.give(suite.organiser(), partner, "PARTNER");
        await("the partner is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> suite.as("partner").get("/api/me").body().contains(opened.id()));
        Etape nobody = new Etape(suite.url());
        String link = nobody.post(
                        opened.registrations(),
                        UUID.randomUUID().toString(),
                        Person.of("ELU").toJson())
                .expect(201)
                .json()
                .path("accessToken")
                .asString();
        String pass = nobody.post("/api/registrations/" + link + "/passes")
                .expect(200)
                .json()
                .path("pass")
                .asString();
        return new HostileCallers(suite, opened.id(), pass);
    }

    String stop() {
        return stop;
    }

    Etape of(Operation operation) {
        Set<String> allowed = operation.allowed();
        String who = Stream.of("PARTICIPANT", "ORGANISER", "STEERING", "PARTNER")
                .filter(allowed::contains)
                .findFirst()
                .orElse("ORGANISER");
        return callers.computeIfAbsent(
                who,
                name -> name.equals("PARTICIPANT")
                        ? new Etape(suite.url(), () -> pass)
                        : suite.as(name.toLowerCase(Locale.ROOT)));
    }

    /** Lines in the logs with a stack trace. */
    long failures() throws IOException {
        long count = 0;
        for (Path log : suite.logs()) {
            try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                count += lines.filter(line -> line.contains(FAILED)).count();
            }
        }
        return count;
    }
}
