package fr.etape.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private final Suite suite;
    private final HostileCallers callers;
    private final String stop;

    HostileParametersJourney(Suite suite) {
        this.suite = suite;
        this.callers = HostileCallers.at(suite, "parameters");
        this.stop = callers.stop();
    }

    @Test
    void noParameterMakesAServiceFail() throws IOException {
        long before = callers.failures();
        JsonNode document = new Etape(suite.url()).get("/api/docs").expect(200).json();
        List<Operation> operations = Operation.in(document);
        List<Request> requests = operations.stream()
                .flatMap(operation ->
                        addresses(operation, document).stream().map(address -> new Request(operation, address)))
                .toList();

        assertThat(requests).hasSizeGreaterThan(20 * operations.size());
        assertThat(requests.parallelStream().map(this::fault).filter(fault -> !fault.isEmpty()))
                .isEmpty();
        assertThat(callers.failures()).as("lines with a stack trace").isEqualTo(before);
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
        Etape caller = callers.of(operation);
        return caller.send(
                operation.method().equals("GET")
                        ? caller.to(address).GET()
                        : caller.json(address)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("If-Match", "\"1\"")
                                .method(operation.method(), BodyPublishers.ofString("{}")));
    }
}
