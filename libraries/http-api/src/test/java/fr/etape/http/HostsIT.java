package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser on this machine that somebody's name led here asks for that name. */
class HostsIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class, "etape.http.hosts=sessions.etape.internal, Other.Example");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "127.0.0.1.evil.example:8080",
                "localhost.evil.example",
                "localhost.",
                "sessions.etape.internal.evil.example",
                "x.sessions.etape.internal",
                "evil.example:8080"
            })
    void aNameOfTheInternetIsRefused(String host) throws IOException {
        RawConnection.Answer answer = get("/notes/1", host);

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain(Notes.SECRET).contains("urn:etape:problem:");
        assertThat(answer.head()).contains("traceresponse", "X-Content-Type-Options: nosniff", "no-store");
    }

    /** The tiny application has none. */
    @Test
    void healthIsForProbesOfAllKindsAndNoWayRound() throws IOException {
        assertThat(get("/actuator/health/readiness", "probe.example").status()).isEqualTo(404);
        assertThat(get("/actuator/health/%2e%2e/%2E%2E/notes/1", "evil.example").status())
                .isEqualTo(421);
    }

    @Test
    void theRefusalSaysWhatItIs() throws IOException {
        assertThat(get("/notes/1", "evil.example").body())
                .contains("\"type\":\"urn:etape:problem:misdirected-request\"", "\"status\":421", "etape.http.hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8081",
                "LOCALHOST",
                "127.0.0.1:8081",
                "172.18.0.4:8080",
                "[::1]:8081",
                "registration-service:8080",
                "sessions.etape.internal:8080",
                "other.example"
            })
    void addressesNamesOfTheOwnNetworkAndThoseOfTheSettingsAreAskedFor(String host) throws IOException {
        assertThat(get("/notes/1", host).status()).isEqualTo(200);
    }

    private static RawConnection.Answer get(String path, String host) throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            return connection.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        }
    }
}
