package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of which two readers could see different ends: what one takes for a body is a request to the other. */
class SmugglingIT {

    private static final String SMUGGLED = "GET /api/registrations/stolen.token HTTP/1.1\r\nHost: etape\r\n\r\n";
    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(SERVICE);

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.received().clear();
    }

    private static String post(String headers) {
        return "POST /api/stops/a/registrations HTTP/1.1\r\nHost: etape\r\n" + headers + "\r\n";
    }

    static Stream<Arguments> shapes() {
        String chunked = "Transfer-Encoding: chunked\r\n";
        String length = "Content-Length: 5\r\n";
        return Stream.of(
                arguments("length, then chunks", post(length + chunked) + "0\r\n\r\n"),
                arguments("chunks, then length", post(chunked + length) + "0\r\n\r\n"),
                arguments("two lengths", post(length + "Content-Length: 0\r\n") + "hello"),
                arguments("two lengths in one", post("Content-Length: 5, 0\r\n") + "hello"),
                arguments("a signed length", post("Content-Length: +5\r\n") + "hello"),
                arguments("a hexadecimal length", post("Content-Length: 0x5\r\n") + "hello"),
                arguments("an empty length", post("Content-Length: \r\n") + "hello"),
                arguments("a coding that is none", post("Transfer-Encoding: xchunked\r\n") + "0\r\n\r\n"),
                arguments("a coding before the chunks", post("Transfer-Encoding: gzip, chunked\r\n") + "0\r\n\r\n"),
                arguments("a coding after the chunks", post("Transfer-Encoding: chunked, identity\r\n") + "0\r\n\r\n"),
                arguments("a space before the colon", post("Transfer-Encoding : chunked\r\n" + length) + "hello"),
                arguments("a folded header", post("X-Long: a\r\n b\r\n" + length) + "hello"),
                arguments(
                        "a folded header that hides a coding",
                        post("X-Long: a\r\n Transfer-Encoding: chunked\r\n" + length) + "hello"),
                arguments("a folded header with blanks after it", post("X-Long: a\r\n b    \r\n" + length) + "hello"),
                arguments("bare line feeds without a host", "GET /api/communes HTTP/1.0\n\n"),
                arguments("a folded coding", post("Transfer-Encoding:\r\n chunked\r\n" + length) + "0\r\n\r\n"),
                arguments(
                        "bare line feeds",
                        "POST /api/stops/a/registrations HTTP/1.1\nHost: etape\nContent-Length: 5\n\nhello"),
                arguments("one bare line feed", post("X-One: a\nTransfer-Encoding: chunked\r\n" + length) + "hello"),
                arguments("a bare carriage return", post("X-One: a\rX-Two: b\r\n" + length) + "hello"),
                arguments("a null", post("X-One: a\0b\r\n" + length) + "hello"),
                arguments("chunks in HTTP/1.0", post(chunked).replace("HTTP/1.1", "HTTP/1.0") + "0\r\n\r\n"),
                arguments("a chunk without a size", post(chunked) + "\r\n\r\n"),
                arguments("a chunk of a negative size", post(chunked) + "-1\r\n\r\n"),
                arguments("a chunk of an endless size", post(chunked) + "fffffffffffffffff\r\n\r\n"),
                arguments("two hosts", post("Host: other\r\n" + length) + "hello"),
                arguments("no host", post(length).replace("Host: etape\r\n", "") + "hello"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aShapeThatCanBeReadInTwoWaysIsRefusedAndEndsTheConnection(String what, String request) throws IOException {
        String answer;
        try (RawClient client = new RawClient(GATEWAY)) {
            answer = client.send(request + SMUGGLED).endSending().readToTheEnd();
        }

        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|501) .*")
                .containsOnlyOnce("HTTP/1.1")
                .contains("application/problem+json", "traceresponse: ")
                .doesNotContain("<html", "Tomcat");
        assertThat(SERVICE.received()).isEmpty();
    }

    /** Control: the same way of sending with nothing wrong gets two answers. */
    @Test
    void twoPlainRequestsOnOneConnectionAreBothAnswered() throws IOException {
        String two = post("Content-Length: 5\r\n") + "hello" + SMUGGLED;

        String answer;
        try (RawClient client = new RawClient(GATEWAY)) {
            answer = client.send(two).endSending().readToTheEnd();
        }

        assertThat(SERVICE.received())
                .extracting(StubService.Received::target)
                .containsExactly("/api/stops/a/registrations", "/api/registrations/stolen.token");
        assertThat(answer.split("HTTP/1.1 200", -1)).hasSize(3);
    }
}
