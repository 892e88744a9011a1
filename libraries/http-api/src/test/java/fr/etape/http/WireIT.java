package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.etape.http.problems.ProblemAutoConfiguration;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** What reaches the server before any code of ours. */
class WireIT {

    private static final String GET = "GET /notes/1 HTTP/1.1\r\nHost: a\r\n\r\n";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> requestsThatTomcatRejects() {
        return Stream.of(
                arguments("a request line of nonsense", "{\"a\": 1}\r\n\r\n"),
                arguments("a path with a brace", "GET /notes/{x} HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("a path that cannot be decoded", "GET /notes/%zz HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("a path with a NUL", "GET /notes/%00 HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("no host", "GET /notes/1 HTTP/1.1\r\n\r\n"),
                arguments(
                        "a header of 64 KB",
                        "GET /notes/1 HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(65_536) + "\r\n\r\n"),
                arguments("a path of 64 KB", "GET /" + "x".repeat(65_536) + " HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("a negative length", "POST /notes HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"),
                arguments(
                        "two lengths",
                        "POST /notes HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
                arguments(
                        "an unknown transfer encoding",
                        "POST /notes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: foo\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requestsThatTomcatRejects")
    void isAnsweredWithASmallProblemDocument(String what, String request) throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer answer = connection.send(request);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.head())
                    .contains("Content-Type: application/problem+json")
                    .doesNotContain("Server:");
            assertThat(Server.json(answer.body()).get("type").stringValue()).isEqualTo("urn:etape:problem:unreadable");
            assertThat(Server.internals()).noneMatch(answer.body()::contains);
        }
        try (RawConnection connection = new RawConnection(server.port())) {
            assertThat(connection.send(GET).status()).isEqualTo(200);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = ProblemAutoConfiguration.class)
    static class WithoutThisModule {}

    /** Negative control: this is how it would look otherwise. */
    @Test
    void withoutThisModuleItWouldBeAPage() throws IOException {
        try (Server plain = Server.of(WithoutThisModule.class);
                RawConnection connection = new RawConnection(plain.port())) {
            assertThat(connection.send("{\"a\": 1}\r\n\r\n").head()).contains("text/html");
        }
    }

    @Test
    void traceIsNotSpoken() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer answer = connection.send("TRACE /notes/1 HTTP/1.1\r\nHost: a\r\nCookie: x\r\n\r\n");

            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.body())
                    .contains("urn:etape:problem:method-not-allowed")
                    .doesNotContain("Cookie");
        }
    }

    /** The sender may go on sending, and still finds the answer: the connection ends in order, without a reset. */
    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsSentAndTheConnectionEndsInOrder() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.write("POST /notes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000000\r\n\r\n");
            RawConnection.Answer refusal = connection.answer();
            connection.write("x".repeat(1_000_000));

            assertThat(refusal.status()).isEqualTo(413);
            assertThat(refusal.head()).contains("Connection: close");
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void aBodyInChunksIsRefusedOnceItIsTooLongAndTheConnectionEndsInOrder() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.write("POST /notes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Idempotency-Key: 0123456789\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
            connection.write(chunk.repeat(5));
            RawConnection.Answer refusal = connection.answer();
            connection.write(chunk.repeat(50) + "0\r\n\r\n");

            assertThat(refusal.status()).as(refusal.toString()).isEqualTo(413);
            assertThat(refusal.body()).contains("urn:etape:problem:payload-too-large");
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"",
                "{\"tags\": [\"a\", \"",
                "{\"seats\": {\"a\": ",
                "{\"seats\": {\"a\": \"",
                "{\"unknown\": {\"deep\": [\"",
                "{\"at\": \"",
                "{\"count\": ",
                "\""
            })
    void aBodyInChunksThatGetsTooLongInsideAValueIsTooLargeAsWell(String beginning) throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.write("POST /notes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Idempotency-Key: 0123456789\r\nTransfer-Encoding: chunked\r\n\r\n");
            connection.write(chunk(beginning));
            connection.write(chunk("1".repeat(0x4000)).repeat(5));
            RawConnection.Answer refusal = connection.answer();

            assertThat(refusal.status()).as(refusal.toString()).isEqualTo(413);
            assertThat(refusal.body()).contains("urn:etape:problem:payload-too-large");
        }
    }

    private static String chunk(String content) {
        return Integer.toHexString(content.length()) + "\r\n" + content + "\r\n";
    }

    @Test
    void aBodyThatIsRefusedHalfReadEndsInOrderToo() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer refusal = connection.send("POST /notes HTTP/1.1\r\nHost: a\r\n"
                    + "Content-Type: application/json\r\nIdempotency-Key: 0123456789\r\n"
                    + "Content-Length: 60000\r\n\r\n" + "x".repeat(60_000));

            assertThat(refusal.status()).isEqualTo(400);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void aConnectionGoesOnAfterRefusalsThatDoNotEndIt() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer refusal = connection.send("POST /notes HTTP/1.1\r\nHost: a\r\n"
                    + "Content-Type: text/plain\r\nIdempotency-Key: 0123456789\r\nContent-Length: 60000\r\n\r\n"
                    + "x".repeat(60_000));

            assertThat(refusal.status()).isEqualTo(415);
            assertThat(connection.send(GET).status()).isEqualTo(200);
        }
    }

    @Test
    void aSmallAnswerComesWithItsLength() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            assertThat(connection.send(GET).head()).contains("Content-Length: 16");
        }
    }

    @Test
    void aBodyBeyondAllMeasureIsRefusedAtOnce() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.write("POST /notes HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000000\r\n\r\n");

            assertThat(connection.answer().status()).isEqualTo(413);
        }
    }
}
