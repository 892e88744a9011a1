package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it measures time")
class RequestLimitsIT {

    private static final String PATH = "/api/stops/angers-2027-03/registrations";
    private static final int LIMIT = 64 * 1024;
    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(
            SERVICE, "--etape.gateway.forwarding.body-timeout=1s", "--server.tomcat.connection-timeout=500ms");

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.received().clear();
    }

    private static HttpResponse<String> postInChunks(int size) throws IOException {
        return GATEWAY.send(GATEWAY.request(PATH)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]))));
    }

    private static String exchange(String request) throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            return client.send(request).endSending().readToTheEnd();
        }
    }

    private static String post(String headers, String body) {
        return "POST " + PATH + " HTTP/1.1\r\nHost: etape\r\n" + headers + "\r\n" + body;
    }

    @Test
    void aBodyUpToTheLimitPasses() throws IOException {
        assertThat(GATEWAY.post(PATH, "x".repeat(LIMIT)).statusCode()).isEqualTo(200);
        assertThat(postInChunks(LIMIT).statusCode()).isEqualTo(200);

        assertThat(SERVICE.received())
                .extracting(received -> received.body().length())
                .containsExactly(LIMIT, LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 10_000_000})
    void aLargerBodyIsRefusedHoweverItIsSent(int size) throws IOException {
        HttpResponse<String> whole = GATEWAY.post(PATH, "x".repeat(size));
        HttpResponse<String> chunked = postInChunks(size);

        assertThat(whole.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("urn:etape:problem:payload-too-large");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void theNextRequestOnTheSameConnectionIsNotHarmed() throws IOException {
        GATEWAY.post(PATH, "x".repeat(LIMIT + 1));

        assertThat(GATEWAY.post(PATH, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void headersThatAreTooLargeAreAProblemToo() throws IOException {
        HttpResponse<String> answer = GATEWAY.send(GATEWAY.request(PATH).header("X-Large", "x".repeat(8000)));

        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:etape:problem:headers-too-large");
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void headersWithinTheLimitPass() throws IOException {
        HttpResponse<String> answer = GATEWAY.send(GATEWAY.request(PATH).header("X-Large", "x".repeat(6000)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatAClientDidNotFinishReachesNobody() throws IOException {
        String answer = exchange(post("Content-Length: 300\r\n", "x".repeat(100)));

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("urn:etape:problem:unreadable");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void chunksThatAClientDidNotFinishReachNobody() throws IOException {
        String answer = exchange(post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n4\r\nde"));

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void chunksWithoutTheLastOneReachNobody() throws IOException {
        String answer = exchange(post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(SERVICE.received()).isEmpty();
    }

    /** Control: the same bytes with the rest of them arrive. */
    @Test
    void theSameBodiesFinishedArrive() throws IOException {
        exchange(post("Content-Length: 300\r\n", "x".repeat(300)));
        exchange(post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n"));

        assertThat(SERVICE.received())
                .extracting(StubService.Received::body)
                .containsExactly("x".repeat(300), "abcdefg");
    }

    @Test
    void aBodyThatStopsArrivingIsGivenUp() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            client.send(post("Content-Length: 300\r\n", "x"));

            assertThat(client.readToTheEnd()).startsWith("HTTP/1.1 408 ").contains("urn:etape:problem:request-timeout");
        }
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws IOException {
        try (RawClient client = new RawClient(GATEWAY);
                Drip drip = new Drip(client.send(post("Content-Length: 300\r\n", "")))) {
            assertThat(client.readUntil("request-timeout")).startsWith("HTTP/1.1 408 ");
            assertThat(drip.drops()).isGreaterThan(3);
        }
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void twoLengthsAreRefused() throws IOException {
        String smuggled = post("Content-Length: 3\r\nContent-Length: 30\r\n", "abc");

        assertThat(exchange(smuggled)).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(SERVICE.received()).isEmpty();
    }
}
