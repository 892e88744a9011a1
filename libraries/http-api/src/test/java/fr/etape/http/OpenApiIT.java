package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The openapi.yaml of these tests, as a service serves it. */
class OpenApiIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDocumentIsServedAsJsonWithTheValuesThatJsonKnows() {
        HttpResponse<String> answer = server.get("/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Server.header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Notes\",\"version\":\"2027-03-18\"},"
                        + "\"paths\":{\"/notes/1\":{\"get\":{\"summary\":\"no\",\"deprecated\":false,\"x-limit\":64,"
                        + "\"x-ratio\":0.5,\"x-nothing\":null}}}}");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = Server.header(server.get("/openapi.json"), "ETag");

        HttpResponse<String> again = server.get("/openapi.json", "If-None-Match", tag);

        assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
