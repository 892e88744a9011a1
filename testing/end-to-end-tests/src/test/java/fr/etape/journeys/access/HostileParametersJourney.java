package fr.etape.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * What cannot be meant, as each parameter of each operation: it is refused or means nothing, and is no failure of ours,
 * so it leaves no line in a log.
 */
@OnSharedSuite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileParametersJourney {

    private static final List<String> HOSTILE = List.of(
            "a%00b",
            "abc",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "NaN",
            "%2B999999999-12-31T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "2027-02-30T10:00:00Z",
            "b9999999999999999999",
            "registrations:99999999999999999999",
            "registrations:0,registrations:1",
            "%FF",
            "%ED%A0%80",
            "%7B%22$ne%22:null%7D",
            "%0D%0AX-Evil:%20y",
            "%2e%2e",
            "00000000-0000-4000-8000-00000000000g",
            "a".repeat(1_000));

    private static final Pattern IN_PATH = Pattern.compile("\\{\\w+}");
    private static final String FAILED = "A request failed";

    private final Suite suite;
    private final Map<String, Etape> callers = new ConcurrentHashMap<>();
    private String stop = "";
    private String pass = "";

    HostileParametersJourney(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void aStopWithAPartnerAndAParticipant() {
        Stop opened = Stop.open(suite.organiser(), "parameters", Map.of("ELU", 9));
        stop = opened.id();
        String partner = suite.as("partner")
                .get("/api/me")
                .expect(200)
                .json()
                .path("personId")
                .asString();
        opened.give(suite.organiser(), partner, "PARTNER");
        await("the partner is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> suite.as("partner").get("/api/me").body().contains(stop));
        Etape nobody = new Etape(suite.url());
        String link = nobody.post(
                        opened.registrations(),
                        UUID.randomUUID().toString(),
                        Person.of("ELU").toJson())
                .expect(201)
                .json()
                .path("accessToken")
                .asString();
        pass = nobody.post("/api/registrations/" + link + "/passes")
                .expect(200)
                .json()
                .path("pass")
                .asString();
    }

    @Test
    void noParameterMakesAServiceFail() throws IOException {
        long before = failures();
        JsonNode document = new Etape(suite.url()).get("/api/docs").expect(200).json();
        List<Operation> operations = Operation.in(document);
        List<Request> requests = operations.stream()
                .flatMap(operation ->
                        addresses(operation, document).stream().map(address -> new Request(operation, address)))
                .toList();

        assertThat(requests).hasSizeGreaterThan(20 * operations.size());
        assertThat(requests.parallelStream().map(this::fault).filter(fault -> !fault.isEmpty()))
                .isEmpty();
        assertThat(failures()).as("lines with a stack trace").isEqualTo(before);
    }

    private record Request(Operation operation, String address) {}

    /** Empty when it was understood, or refused for what it is. A caller who is nobody would have learnt nothing. */
    private String fault(Request request) {
        Answer answer = ask(request.operation(), request.address());
        boolean good = answer.status() < 500
                && answer.status() != 401
                && !answer.body().contains("xception");
        return good ? "" : request.operation() + " as " + request.address() + ": " + answer.status();
    }

    /** Each has one hostile value, so that nothing is done at a stop that is there. */
    private Stream<String> inPath(Operation operation) {
        return IN_PATH.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .flatMap(name -> HOSTILE.stream()
                        .map(value -> operation.with(name, value).at(stop)));
    }

    private List<String> addresses(Operation operation, JsonNode document) {
        List<String> all = new ArrayList<>(inPath(operation).toList());
        if (operation.method().equals("GET")) {
            String path = operation.at(stop);
            for (String name : queriesOf(operation, document)) {
                HOSTILE.forEach(value -> all.add(path + (path.contains("?") ? "&" : "?") + name + "=" + value));
            }
        }
        return all;
    }

    private static List<String> queriesOf(Operation operation, JsonNode document) {
        JsonNode path = document.path("paths").path(operation.path());
        return Stream.concat(
                        path.path("parameters").valueStream(),
                        path.path("get").path("parameters").valueStream())
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asString().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> !operation.path().equals("/api/events") || !name.equals("stop"))
                .toList();
    }

    private Answer ask(Operation operation, String address) {
        Etape caller = caller(operation.allowed());
        return caller.send(
                operation.method().equals("GET")
                        ? caller.to(address).GET()
                        : caller.json(address)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("If-Match", "\"1\"")
                                .method(operation.method(), BodyPublishers.ofString("{}")));
    }

    private Etape caller(Set<String> allowed) {
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

    private long failures() throws IOException {
        long count = 0;
        for (Path log : suite.logs()) {
            try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                count += lines.filter(line -> line.contains(FAILED)).count();
            }
        }
        return count;
    }
}
