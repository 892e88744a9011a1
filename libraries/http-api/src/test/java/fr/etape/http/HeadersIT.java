package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Idempotency keys and conditional requests. */
class HeadersIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "01234567,01234567",
                "\"01234567\",01234567",
                "\"quo\\\"ted\\\\key\",quo\"ted\\key",
                "8e03978e-40d5-43e8-bc93-6894a57f9324,8e03978e-40d5-43e8-bc93-6894a57f9324"
            })
    void takesAKeyQuotedOrBare(String header, String key) {
        HttpResponse<String> response = server.send("POST", "/notes", "{\"text\":\"a\"}", "Idempotency-Key", header);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(Server.json(response.body()).get("key").stringValue()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "", "\"short12\"", "with space in it", "accentu\u00e90123"})
    void refusesAKeyOfAnotherShape(String header) throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer answer = connection.send("POST /notes HTTP/1.1\r\nHost: a\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\nIdempotency-Key: " + header
                    + "\r\n\r\n{}");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("urn:etape:problem:unreadable");
        }
    }

    @Test
    void refusesAKeyOf201Characters() {
        assertThat(server.send("POST", "/notes", "{\"text\":\"a\"}", "Idempotency-Key", "k".repeat(200))
                        .statusCode())
                .isEqualTo(201);
        assertThat(server.send("POST", "/notes", "{\"text\":\"a\"}", "Idempotency-Key", "k".repeat(201))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aKeyIsRequired() {
        HttpResponse<String> response = server.send("POST", "/notes", "{\"text\":\"a\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("urn:etape:problem:missing-idempotency-key");
    }

    @Test
    void whoHasThePresentStateGetsNoBody() {
        HttpResponse<String> fresh = server.get("/notes/1");
        HttpResponse<String> again = server.get("/notes/1", "If-None-Match", Server.header(fresh, "ETag"));
        HttpResponse<String> older = server.get("/notes/1", "If-None-Match", "\"6\"");

        assertThat(Server.header(fresh, "ETag")).isEqualTo("\"7\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(older.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
    void aChangeOfThePresentStateGoesThrough(String ifMatch) {
        HttpResponse<String> response = server.send("PATCH", "/notes/1", "{}", "If-Match", ifMatch);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Server.header(response, "ETag")).isEqualTo("\"8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"77\"", "\"\""})
    void aChangeOfAnotherStateIsRefused(String ifMatch) {
        HttpResponse<String> response = server.send("PATCH", "/notes/1", "{}", "If-Match", ifMatch);

        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.body()).contains("urn:etape:problem:precondition-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "", "\"6\" \"7\""})
    void whatIsNoEntityTagIsUnreadable(String ifMatch) {
        HttpResponse<String> response = server.send("PATCH", "/notes/1", "{}", "If-Match", ifMatch);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("urn:etape:problem:unreadable");
    }

    @Test
    void aChangeOfWhoKnowsWhatIsRefused() {
        HttpResponse<String> response = server.send("PATCH", "/notes/1", "{}");

        assertThat(response.statusCode()).isEqualTo(428);
        assertThat(response.body()).contains("urn:etape:problem:precondition-required");
    }
}
