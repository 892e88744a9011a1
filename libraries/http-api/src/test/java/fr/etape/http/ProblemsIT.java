package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is sent: a problem document of the right kind, nothing of our insides, and the next request works. */
class ProblemsIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void theNextRequestWorks() {
        assertThat(server.write("{\"text\":\"hello\"}").statusCode()).isEqualTo(201);
    }

    static Stream<Arguments> bodiesThatCannotBeRead() {
        return Stream.of(
                arguments("no body", ""),
                arguments("cut off", "{\"text\":"),
                arguments("no JSON", "text=hello"),
                arguments("HTML", "<note/>"),
                arguments("two documents", "{\"text\":\"a\"}{\"text\":\"b\"}"),
                arguments("an array", "[]"),
                arguments("a number", "12"),
                arguments("null", "null"),
                arguments("an operator for text", "{\"text\":{\"$ne\":null}}"),
                arguments("an array for text", "{\"text\":[\"hello\"]}"),
                arguments("a number for text", "{\"text\":5}"),
                arguments("a fraction for text", "{\"text\":5.5}"),
                arguments("a truth value for text", "{\"text\":true}"),
                arguments("text for a number", "{\"count\":\"5\"}"),
                arguments("a fraction for a number", "{\"count\":5.5}"),
                arguments("a truth value for a number", "{\"count\":true}"),
                arguments("too large a number", "{\"count\":99999999999}"),
                arguments("an endless number", "{\"count\":1" + "0".repeat(500) + "}"),
                arguments("a number for a truth value", "{\"urgent\":1}"),
                arguments("text for a truth value", "{\"urgent\":\"true\"}"),
                arguments("no time", "{\"at\":\"tomorrow\"}"),
                arguments("a local time in UTC", "{\"at\":\"2027-03-18T09:00:00Z\"}"),
                arguments("a local time with an offset", "{\"at\":\"2027-03-18T09:00:00+01:00\"}"),
                arguments("a number for a time", "{\"at\":1795000000}"),
                arguments("an object for a list", "{\"tags\":{\"0\":\"a\"}}"),
                arguments("a text for a list", "{\"tags\":\"a\"}"),
                arguments("a number in a list", "{\"tags\":[1]}"),
                arguments("text for a number in a map", "{\"seats\":{\"A\":\"3\"}}"),
                arguments("a control character", "{\"text\":\"a\u0000b\"}"),
                arguments("5,000 arrays deep", "[".repeat(5_000) + "]".repeat(5_000)),
                arguments("5,000 objects deep", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                arguments("deep where nobody looks", "{\"x\":" + "[".repeat(40) + "]".repeat(40) + "}"),
                arguments("a name of 10,000 characters", "{\"" + "n".repeat(10_000) + "\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodiesThatCannotBeRead")
    void aBodyThatCannotBeReadIsRefused(String what, String body) {
        HttpResponse<String> response = server.write(body);

        isProblem(response, 400, "unreadable", "The request cannot be read");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        HttpResponse<String> response = server.write(BodyPublishers.ofByteArray(
                new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '"', '}'}));

        isProblem(response, 400, "unreadable", "The request cannot be read");
    }

    @Test
    void saysWhereTheValueOfTheWrongKindIs() {
        assertThat(detail(server.write("{\"seats\":{\"ELU\":\"3\"}}")))
                .isEqualTo("The value at /seats/ELU has the wrong type.");
        assertThat(detail(server.write("{\"at\":\"2027-03-18T09:00:00Z\"}")))
                .isEqualTo(
                        "The value at /at must be a local time such as 2027-03-18T09:00:00, without Z or an offset.");
        assertThat(detail(server.write("{\"text\":\n oops}")))
                .isEqualTo("The body is not well-formed JSON: line 2, column 2.");
    }

    @Test
    void doesNotRepeatWhatTheSenderWrote() {
        assertThat(server.write("{\"seats\":{\"<script>\":\"3\"}}").body()).doesNotContain("script");
    }

    /** Negative control: what a mapper with the defaults of Jackson would have taken. */
    @Test
    void passesOverUnknownMembersAndTakesWhatIsRight() {
        HttpResponse<String> response = server.write("""
                {"text":"é","count":5,"urgent":true,"at":"2027-03-18T09:00:00","tags":["a"],"seats":{"A":1},
                 "later":{"deep":[[[1]]]}}""");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).contains("\"at\":\"2027-03-18T09:00:00\"", "\"text\":\"é\"");
    }

    @Test
    void allThatIsNotValidIsSaidAtOnce() {
        HttpResponse<String> response = server.write("{\"count\":0}");

        isProblem(response, 422, "invalid", "Some values are not valid");
        assertThat(Server.json(response.body()).get("errors").toString())
                .isEqualTo("[{\"pointer\":\"/text\",\"code\":\"required\",\"detail\":\"Say something.\"},"
                        + "{\"pointer\":\"/count\",\"code\":\"positive\",\"detail\":\"At least one.\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "nonsense",
                "multipart/form-data"
            })
    void anotherMediaTypeIsRefused(String type) {
        HttpResponse<String> response =
                server.send("POST", "/notes", "hello", "Content-Type", type, "Idempotency-Key", "01234567");

        isProblem(response, 415, "unsupported-media-type", "The media type is not supported");
    }

    @Test
    void aMissingMediaTypeIsRefused() {
        HttpResponse<String> response =
                server.send("POST", "/notes", BodyPublishers.ofString("{}"), Map.of("Idempotency-Key", "0123456789"));

        isProblem(response, 415, "unsupported-media-type", "The media type is not supported");
    }

    @Test
    void aRepresentationThatIsNotThereIsRefused() {
        isProblem(server.get("/notes/1", "Accept", "image/png"), 406, "not-acceptable", "No acceptable representation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/notes/2/more", "/error", "/static/..;/x", "/notes%2F1"})
    void anUnknownPathIsNotFound(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(Server.json(response.body()).get("type").stringValue())
                .isIn("urn:etape:problem:not-found", "urn:etape:problem:unreadable");
        hasNoInternals(response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PROPFIND", "ANYTHING"})
    void anotherMethodIsRefusedAndTheAllowedAreNamed(String method) {
        HttpResponse<String> response = server.send(method, "/notes", "{}");

        isProblem(response, 405, "method-not-allowed", "Method not allowed");
        assertThat(Server.header(response, "Allow")).isEqualTo("POST");
    }

    @Test
    void aMissingParameterOrHeaderIsNamed() {
        assertThat(detail(server.get("/count"))).isEqualTo("The parameter value is required.");
        assertThat(detail(server.get("/count?value=1"))).isEqualTo("The header X-Needed is required.");
        assertThat(detail(server.get("/count?value=one", "X-Needed", "x")))
                .isEqualTo("The value of value cannot be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795706928", "1795706928000", "2027-03-18", "2027-03-18T09:00:00+01:00", "tomorrow"})
    void aParameterThatIsNotAnInstantIsRefused(String at) {
        HttpResponse<String> response = server.get("/since?at=" + at);

        isProblem(response, 400, "unreadable", "The request cannot be read");
        assertThat(detail(response))
                .isEqualTo(
                        "The value of at must be an instant such as 2027-03-18T08:00:00Z; a + in it is sent as %2B.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-18T08:00:00Z", "2027-03-18T09:00:00%2B01:00"})
    void anInstantMayHaveAnOffset(String at) {
        assertThat(server.get("/since?at=" + at).body()).isEqualTo("{\"at\":\"2027-03-18T08:00:00Z\"}");
    }

    @Test
    void parametersThatCannotBeDecodedAreRefused() throws Exception {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer answer =
                    connection.send("GET /count?value=%zz HTTP/1.1\r\nHost: a\r\nX-Needed: x\r\n\r\n");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("urn:etape:problem:unreadable");
        }
    }

    @Test
    void anExceptionThatNobodyExpectedSaysNothingOfItself() {
        isProblem(server.get("/broken"), 500, "internal", "Internal error");
    }

    @Test
    void whoeverHasToWaitIsToldHowLong() {
        HttpResponse<String> busy = server.get("/busy");
        HttpResponse<String> away = server.get("/away");

        isProblem(busy, 503, "overloaded", "Too many requests are waiting");
        assertThat(Server.header(busy, "Retry-After")).isEqualTo("3");
        isProblem(away, 503, "unavailable", "Temporarily unavailable");
        assertThat(Server.header(away, "Retry-After")).isEqualTo("1");
    }

    static Stream<Arguments> bodiesOfTenMegabytes() {
        byte[] body = ("{\"text\":\"" + "x".repeat(10_000_000) + "\"}").getBytes();
        return Stream.of(
                arguments("with its length", BodyPublishers.ofByteArray(body)),
                arguments("in chunks", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodiesOfTenMegabytes")
    void aBodyOfTenMegabytesIsRefused(String how, BodyPublisher body) {
        HttpResponse<String> response = server.write(body);

        isProblem(response, 413, "payload-too-large", "The body is too large");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodiesOfTenMegabytes")
    void withoutTheLimitItWouldBeTaken(String how, BodyPublisher body) {
        try (Server unlimited = Server.of(Notes.class, "etape.http.max-body=20MB")) {
            // refused all the same by the limit on the length of one text, but only after it was read
            assertThat(unlimited.write(body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aBodyUpToTheLimitIsTaken() {
        int rest = 64 * 1024 - "{\"text\":\"\"}".length();

        assertThat(server.write("{\"text\":\"" + "x".repeat(rest) + "\"}").statusCode())
                .isEqualTo(201);
        assertThat(server.write("{\"text\":\"" + "x".repeat(rest + 1) + "\"}").statusCode())
                .isEqualTo(413);
    }

    private static String detail(HttpResponse<String> response) {
        return Server.json(response.body()).get("detail").stringValue();
    }

    private static void isProblem(HttpResponse<String> response, int status, String slug, String title) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Server.header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(Server.header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(Server.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        JsonNode problem = Server.json(response.body());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:etape:problem:" + slug);
        assertThat(problem.get("title").stringValue()).isEqualTo(title);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        hasNoInternals(response.body());
    }

    private static void hasNoInternals(String body) {
        assertThat(body.length()).isLessThan(1_000);
        assertThat(Server.internals()).noneMatch(body::contains);
    }
}
