package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsIT {

    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(
            SERVICE,
            "--etape.url=https://etape.example",
            "--etape.gateway.hosts=localhost,127.0.0.1,[::1]",
            "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1");

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.received().clear();
        SERVICE.that(exchange -> StubService.answer(exchange, 200, "service"));
    }

    private static String answer(RunningGateway gateway, String request, String headers) throws IOException {
        try (RawClient client = new RawClient(gateway)) {
            return client.send(request + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n")
                    .readToTheEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"etape.example", "localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void isReachedUnderItsOwnNames(String host) throws IOException {
        assertThat(answer(GATEWAY, "GET /api/stops", host(host))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "localhost:1", "localhost", "127.0.0.2:PORT"})
    void othersAreMisdirectedBeforeAnythingLooksAtThem(String host) throws IOException {
        for (String request :
                new String[] {"GET /", "GET /api/stops", "POST /start/rehearsals", "GET /identity/login"}) {
            assertThat(answer(GATEWAY, request, host(host) + "Content-Length: 0\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .contains("urn:etape:problem:misdirected-request", "traceresponse:")
                    .doesNotContain("evil");
        }
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void aBrowserGetsAPage() throws IOException {
        assertThat(answer(GATEWAY, "GET /staff", host("evil.example") + "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("<html", "This site is not at this address");
    }

    @Test
    void whatAProxySaysOfTheHostMustBeKnownToo() throws IOException {
        String here = host("127.0.0.1:PORT");

        assertThat(answer(GATEWAY, "GET /api/stops", here + "X-Forwarded-Host: evil.example\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(answer(GATEWAY, "GET /api/stops", here + "X-Forwarded-Host: etape.example\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aHeadWithoutAHostIsForNobody() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            assertThat(client.send("GET /api/stops HTTP/1.0\r\n\r\n").readToTheEnd())
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void probesAskByAnyAddress() throws IOException {
        assertThat(answer(GATEWAY, "GET /actuator/health/liveness", host("10.1.2.3:8080")))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void browsersAreToldToUseTlsWhereTheAddressHasIt() throws IOException {
        assertThat(answer(GATEWAY, "GET /api/stops", host("etape.example")))
                .contains("Strict-Transport-Security: max-age=31536000");
        try (RunningGateway plain = RunningGateway.before(SERVICE)) {
            assertThat(plain.get("/api/stops").headers().map())
                    .as("negative control")
                    .doesNotContainKey("strict-transport-security");
        }
    }

    @Test
    void aGatewayOfOneMachineServesNothingThatCameThroughAProxy() throws IOException {
        try (RunningGateway ofOneMachine = RunningGateway.before(SERVICE, "--etape.gateway.proxied=false")) {
            String host = "Host: 127.0.0.1:" + ofOneMachine.port() + "\r\n";
            for (String header :
                    new String[] {"X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1", "Via: 1.1 p"}) {
                assertThat(answer(ofOneMachine, "GET /api/stops", host + header + "\r\n"))
                        .startsWith("HTTP/1.1 421");
            }
            assertThat(answer(ofOneMachine, "GET /api/stops", host))
                    .as("negative control")
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static String host(String host) {
        return "Host: " + host.replace("PORT", Integer.toString(GATEWAY.port())) + "\r\n";
    }
}
