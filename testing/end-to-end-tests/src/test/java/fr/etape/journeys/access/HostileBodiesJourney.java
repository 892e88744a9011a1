package fr.etape.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What cannot be meant, as each member of the body of each operation: it is refused or means nothing, and is no failure
 * of ours, so it leaves no line in a log.
 */
@OnSharedSuite
class HostileBodiesJourney {

    private record Request(Operation operation, String body) {}

    @Test
    void noBodyMakesAServiceFail(Suite suite) throws IOException {
        HostileCallers callers = HostileCallers.at(suite, "bodies");
        JsonNode document = new Etape(suite.url()).get("/api/docs").expect(200).json();
        HostileBodies bodies = new HostileBodies(document);
        List<Request> requests = Operation.in(document).stream()
                .flatMap(operation -> bodies.of(operation).stream().map(body -> new Request(operation, body)))
                .toList();
        long before = callers.failures();

        assertThat(requests.stream().map(Request::operation).distinct()).hasSizeGreaterThan(25);
        assertThat(requests.parallelStream()
                        .map(request -> fault(callers, request))
                        .filter(fault -> !fault.isEmpty())
                        .distinct())
                .isEmpty();
        assertThat(callers.failures()).as("lines with a stack trace").isEqualTo(before);
    }

    /** Empty when it was understood, or refused for what it is. */
    private static String fault(HostileCallers callers, Request request) {
        Operation operation = request.operation();
        Etape caller = callers.of(operation);
        String type = operation.method().equals("PATCH") && operation.path().equals("/api/stops/{stopId}")
                ? "application/merge-patch+json"
                : "application/json";
        Answer answer = caller.send(caller.to(operation.at(callers.stop()))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .method(operation.method(), BodyPublishers.ofString(request.body())));
        boolean good = answer.status() < 500
                && answer.status() != 401
                && answer.status() != 415
                && !answer.body().contains("xception");
        return good ? "" : operation + " with " + shortened(request.body()) + ": " + answer.status();
    }

    private static String shortened(String body) {
        return body.length() <= 300 ? body : body.substring(0, 300) + "…";
    }
}
