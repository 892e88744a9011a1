package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnersIT {

    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY =
            RunningGateway.before(SERVICE, "--etape.gateway.partners.origins=https://partner.example");

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    private static String ask(RunningGateway gateway, String method, String path, String headers) throws IOException {
        try (RawClient client = new RawClient(gateway)) {
            client.send(method + " " + path + " HTTP/1.1\r\nHost: etape.example\r\nConnection: close\r\n" + headers
                    + "\r\n");
            return client.readToTheEnd();
        }
    }

    @Test
    void aPartnersPageMayReadTheApiWithATokenAndWithoutCookies() throws IOException {
        String allowed = ask(GATEWAY, "OPTIONS", "/api/stops", """
                Origin: https://partner.example\r
                Access-Control-Request-Method: POST\r
                Access-Control-Request-Headers: authorization, content-type, idempotency-key\r
                """);
        String answer = ask(GATEWAY, "GET", "/api/stops", "Origin: https://partner.example\r\n");

        assertThat(allowed)
                .startsWith("HTTP/1.1 200 ")
                .contains("Access-Control-Allow-Origin: https://partner.example\r\n")
                .contains("Access-Control-Allow-Headers: authorization, content-type, idempotency-key\r\n")
                .doesNotContain("Access-Control-Allow-Credentials");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("Access-Control-Allow-Origin: https://partner.example\r\n")
                .contains("Access-Control-Expose-Headers:")
                .contains("Vary: Origin\r\n")
                .endsWith("service");
    }

    /** What is shared is the answer of the service, not what is said to one origin. */
    @Test
    void whatIsSaidToAPartnerIsSaidToNobodyElse() throws IOException {
        ask(GATEWAY, "GET", "/api/stops/shared", "Origin: https://partner.example\r\n");

        assertThat(ask(GATEWAY, "GET", "/api/stops/shared", "Origin: https://evil.example\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("Access-Control-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://partner.example",
                "https://partner.example.evil.example",
                "https://partner.example:8443",
                "null"
            })
    void toOthersNothingIsSaid(String origin) throws IOException {
        assertThat(ask(GATEWAY, "GET", "/api/stops", "Origin: " + origin + "\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("Access-Control-");
        assertThat(ask(
                        GATEWAY,
                        "OPTIONS",
                        "/api/stops",
                        "Origin: " + origin + "\r\nAccess-Control-Request-Method: POST\r\n"))
                .doesNotContain("Access-Control-");
    }

    @Test
    void pagesAreNotSharedWithAnybody() throws IOException {
        assertThat(ask(GATEWAY, "GET", "/stops/a", "Origin: https://partner.example\r\n"))
                .doesNotContain("Access-Control-");
    }

    /** The default. */
    @Test
    void whereNoPartnerIsNamedNothingIsSaid() throws IOException {
        try (RunningGateway gateway = RunningGateway.before(SERVICE)) {
            assertThat(ask(gateway, "GET", "/api/stops", "Origin: https://partner.example\r\n"))
                    .startsWith("HTTP/1.1 200 ")
                    .doesNotContain("Access-Control-");
        }
    }
}
