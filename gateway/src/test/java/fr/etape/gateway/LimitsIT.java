package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates are so low here that no bucket refills within a test. */
@Isolated("it measures time")
class LimitsIT {

    private static final String SLOW = "--etape.gateway.limits.per-client.per-second=1";
    private static final String LYON = "/api/stops/lyon-2027-06/registrations";
    private static final String ANGERS = "/api/stops/angers-2027-03/registrations";

    private final StubService service = StubService.named("service");
    private final List<RunningGateway> gateways = new ArrayList<>();

    @AfterEach
    void stop() {
        gateways.forEach(RunningGateway::close);
        service.close();
    }

    private RunningGateway gateway(String... options) {
        RunningGateway gateway = RunningGateway.before(service, options);
        gateways.add(gateway);
        return gateway;
    }

    private static String burstOfAClient(int requests) {
        return "--etape.gateway.limits.per-client.burst=" + requests;
    }

    private static int[] statuses(RunningGateway gateway, int requests, HttpRequest.Builder request)
            throws IOException {
        int[] statuses = new int[requests];
        for (int i = 0; i < requests; i++) {
            statuses[i] = gateway.send(request).statusCode();
        }
        return statuses;
    }

    @Test
    void aClientThatAsksForTooMuchIsToldWhenToComeBack() throws IOException {
        RunningGateway gateway = gateway(SLOW, burstOfAClient(3));

        assertThat(statuses(gateway, 3, gateway.request(LYON))).containsOnly(200);
        HttpResponse<String> refused = gateway.get(ANGERS);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("urn:etape:problem:too-many-requests", "from your network address");
        assertThat(service.received()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 192.0.2.%d",
                "Forwarded | for=192.0.2.%d",
                "X-Real-IP | 192.0.2.%d",
                "X-Client-IP | 192.0.2.%d",
                "True-Client-IP | 192.0.2.%d"
            })
    void aForgedAddressIsNoNewClient(String header, String value) throws IOException {
        RunningGateway gateway = gateway(SLOW, burstOfAClient(2));
        List<Integer> statuses = new ArrayList<>();

        for (int i = 1; i <= 4; i++) {
            statuses.add(gateway.send(gateway.request(LYON).header(header, value.formatted(i)))
                    .statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 429, 429);
    }

    /** Control: a proxy that the operator named tells clients apart. */
    @Test
    void behindATrustedProxyEachClientHasItsOwnLimit() throws IOException {
        RunningGateway gateway =
                gateway(SLOW, burstOfAClient(2), "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1");
        List<Integer> statuses = new ArrayList<>();

        for (int i = 1; i <= 4; i++) {
            statuses.add(gateway.send(gateway.request(LYON).header("X-Forwarded-For", "192.0.2." + i))
                    .statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 200, 200);
    }

    @Test
    void whatAClientWritesBeforeATrustedProxyIsNotBelieved() throws IOException {
        RunningGateway gateway =
                gateway(SLOW, burstOfAClient(2), "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1");
        List<Integer> statuses = new ArrayList<>();

        for (int i = 1; i <= 4; i++) {
            statuses.add(
                    gateway.send(gateway.request(LYON).header("X-Forwarded-For", "198.51.100." + i + ", 192.0.2.1"))
                            .statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 429, 429);
    }

    @Test
    void oneStopAtItsLimitLeavesTheOthersAlone() throws IOException {
        RunningGateway gateway =
                gateway("--etape.gateway.limits.per-key.per-second=1", "--etape.gateway.limits.per-key.burst=2");

        assertThat(statuses(gateway, 3, gateway.request(LYON))).containsExactly(200, 200, 429);
        assertThat(statuses(gateway, 2, gateway.request(ANGERS))).containsExactly(200, 200);
        assertThat(gateway.get("/stops/lyon-2027-06").statusCode()).isEqualTo(429);
        assertThat(gateway.get("/api/registrations/lyon-2027-06.Zm9v").statusCode())
                .isEqualTo(429);
        assertThat(gateway.get("/api/communes").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedToOneClientIsNotTakenFromItsStop() throws IOException {
        RunningGateway gateway = gateway(
                SLOW,
                burstOfAClient(2),
                "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1",
                "--etape.gateway.limits.per-key.per-second=1",
                "--etape.gateway.limits.per-key.burst=3");

        assertThat(statuses(gateway, 5, gateway.request(LYON).header("X-Forwarded-For", "192.0.2.1")))
                .containsExactly(200, 200, 429, 429, 429);
        assertThat(statuses(gateway, 1, gateway.request(LYON).header("X-Forwarded-For", "192.0.2.2")))
                .containsExactly(200);
    }

    @Test
    void aWholeTownHallRegistersFromOneAddress() throws IOException {
        RunningGateway gateway = gateway();
        int[] statuses = statuses(gateway, 1_000, gateway.request(LYON));

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void callersWhoseClientsWereCountedAreNotCountedAgain() throws IOException {
        RunningGateway gateway = gateway(SLOW, burstOfAClient(2), "--etape.gateway.clients.exempt=localhost");

        assertThat(statuses(gateway, 5, gateway.request(LYON))).containsOnly(200);
    }

    /** Control: the switch that measurements use. */
    @Test
    void withoutLimitsNothingIsRefused() throws IOException {
        RunningGateway gateway = gateway(SLOW, burstOfAClient(2), "--etape.gateway.limits.enabled=false");

        assertThat(statuses(gateway, 5, gateway.request(LYON))).containsOnly(200);
    }
}
