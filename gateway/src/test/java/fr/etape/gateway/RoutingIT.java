package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT {

    private static final StubService REGISTRATION = StubService.named("registration");
    private static final StubService SESSIONS = StubService.named("sessions");
    private static final StubService REPORTING = StubService.named("reporting");
    private static final StubService WEB = StubService.named("web");
    private static final RunningGateway GATEWAY = RunningGateway.with(
            RunningGateway.upstream("registration", REGISTRATION.url()),
            RunningGateway.upstream("sessions", SESSIONS.url()),
            RunningGateway.upstream("reporting", REPORTING.url()),
            RunningGateway.upstream("web", WEB.url()));

    @AfterAll
    static void stop() {
        GATEWAY.close();
        REGISTRATION.close();
        SESSIONS.close();
        REPORTING.close();
        WEB.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/stops/angers-2027-03/registrations, registration",
        "/api/stops/angers-2027-03/registrations/export, registration",
        "/api/stops/angers-2027-03/admission, registration",
        "/api/registrations/angers-2027-03.Zm9v, registration",
        "/api/communes, registration",
        "/api/communes/49007, registration",
        "/api/me, registration",
        "/api/stops/angers-2027-03/people, registration",
        "/api/stops/angers-2027-03/check-ins, registration",
        "/api/stops/angers-2027-03/check-ins/6f1d8f0e, registration",
        "/api/stops/angers-2027-03/walk-ins, registration",
        "/api/stops/angers-2027-03/presence, registration",
        "/api/stops/angers-2027-03/registrations/audit, registration",
        "/api/stops/angers-2027-03/team, sessions",
        "/api/stops/angers-2027-03/audit, sessions",
        "/api/invitations/angers-2027-03.Zm9v, sessions",
        "/api/invitations/angers-2027-03.Zm9v/acceptance, sessions",
        "/api/stops, sessions",
        "/api/stops/angers-2027-03, sessions",
        "/api/stops/angers-2027-03/publication, sessions",
        "/api/reports/tour, reporting",
        "/api/reports/stops/angers-2027-03, reporting",
        "/, web",
        "/stops/angers-2027-03, web",
        "/apis, web"
    })
    void everyPathLeadsToItsService(String path, String service) throws IOException {
        assertThat(GATEWAY.get(path).body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/unknown",
                "/api/registrations",
                "/api/invitations",
                "/actuator/env",
                "/actuator",
                "/error"
            })
    void whatNoServiceOwnsIsNotFound(String path) throws IOException {
        HttpResponse<String> answer = GATEWAY.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("""
                        {"type":"urn:etape:problem:not-found","title":"Not found","status":404,"detail":"There is nothing at this address.","traceId":"%s"}""".formatted(
                answer.headers().firstValue("traceresponse").orElseThrow().substring(3, 35)));
    }

    @Test
    void anIdentityProviderIsReachedOnlyWhereThereIsOne() throws IOException {
        try (RunningGateway withOne = RunningGateway.before(WEB, RunningGateway.upstream("identity", SESSIONS.url()))) {
            for (String path : List.of(
                    "/identity/oauth2/jwks",
                    "/identity/sign-in",
                    "/identity/realms/etape/protocol/openid-connect/auth",
                    "/identity/resources/x.css")) {
                assertThat(withOne.get(path).body()).as(path).isEqualTo("sessions");
            }
            for (String path : List.of(
                    "/identity",
                    "/identity/admin",
                    "/identity/Admin/",
                    "/identity/realms/master/account",
                    "/identity/realms/Master",
                    "/identity/realms",
                    "/identity/realms/etape;x/../master",
                    "/identity/metrics",
                    "/identity/actuator/health")) {
                assertThat(withOne.get(path).statusCode()).as(path).isIn(400, 404);
            }
        }
        assertThat(GATEWAY.get("/identity/oauth2/jwks").statusCode()).isEqualTo(404);
    }

    @Test
    void pathQueryMethodAndBodyArriveAsTheyWereSent() throws IOException {
        GATEWAY.post("/api/stops/%C3%A9tape/registrations?q=a%20b&q=%2B&empty=", "{\"name\":\"Ève\"}");

        assertThat(REGISTRATION.received()).last().satisfies(received -> {
            assertThat(received.method()).isEqualTo("POST");
            assertThat(received.target()).isEqualTo("/api/stops/%C3%A9tape/registrations?q=a%20b&q=%2B&empty=");
            assertThat(received.body()).isEqualTo("{\"name\":\"Ève\"}");
        });
    }

    @Test
    void aFormArrivesUntouched() throws IOException {
        GATEWAY.send(GATEWAY.request("/stops/angers-2027-03/register?lang=fr")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Zo%C3%A9&wish=a&wish=b")));

        assertThat(WEB.received()).last().satisfies(received -> {
            assertThat(received.target()).isEqualTo("/stops/angers-2027-03/register?lang=fr");
            assertThat(received.body()).isEqualTo("name=Zo%C3%A9&wish=a&wish=b");
        });
    }

    @Test
    void theWellKnownDocumentOfAProviderIsAPlainPath() throws IOException {
        GATEWAY.get("/realms/etape/.well-known/openid-configuration");

        assertThat(WEB.received())
                .last()
                .satisfies(received ->
                        assertThat(received.target()).isEqualTo("/realms/etape/.well-known/openid-configuration"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../actuator/health",
                "/web/%2e%2e/api/stops",
                "/web/./api",
                "/.hidden/api",
                "/identity/.well-known/../admin",
                "//api/stops",
                "/api/stops/a%2Fb",
                "/api/stops/a%5Cb",
                "/a|b"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws IOException {
        int before = WEB.received().size();
        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: etape\r\nConnection: close\r\n\r\n");

            assertThat(client.readToTheEnd())
                    .matches("(?s)HTTP/1.1 (400|404) .*Content-Type: application/problem\\+json.*");
        }
        assertThat(WEB.received()).hasSize(before);
    }

    @Test
    void aRouteWithoutInstancesStopsTheStart() {
        assertThatThrownBy(() -> RunningGateway.with(RunningGateway.upstream("web", "http://127.0.0.1:1")))
                .rootCause()
                .hasMessage("a route leads to 'registration', but etape.gateway.upstreams.registration is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "/stops/angers-2027-03/, /stops/angers-2027-03",
        "/stops/angers-2027-03/register/?lang=en, /stops/angers-2027-03/register?lang=en",
        "/stops/, /stops",
        "/privacy/, /privacy"
    })
    void anAddressWithASlashAtItsEndLeadsToThePageWithout(String path, String page) throws IOException {
        HttpResponse<String> answer = GATEWAY.get(path);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(page);
    }

    /** It would be read as the name of another host. */
    @Test
    void anAddressThatLooksLikeAHostLeadsNowhere() throws IOException {
        assertThat(GATEWAY.get("//evil.example/").statusCode()).isEqualTo(400);
    }

    /** Stops have names of at most 60 characters; others would fill the memory of whoever counts. */
    @Test
    void aKeyThatNamesNoStopIsPassedOnAndNotCounted() throws IOException {
        assertThat(GATEWAY.get("/api/registrations/" + "x".repeat(6_000)).body())
                .isEqualTo("registration");
    }
}
