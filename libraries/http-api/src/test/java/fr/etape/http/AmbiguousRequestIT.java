package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be read in two ways, or would have to be bent to be read, is refused with a 400 that names it. */
class AmbiguousRequestIT {

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
    @ValueSource(strings = {"?limit=5&limit=6", "?limit=5&limit=5", "?limit=5&lim%69t=6", "?limit=5&limit"})
    void aParameterMustComeOnlyOnce(String query) {
        HttpResponse<String> response = server.get("/page" + query);

        refuses(response, "The parameter limit must come only once.");
    }

    @Test
    void aParameterWithAStrangeNameIsNotQuoted() {
        refuses(server.get("/page?%3Cb%3E=1&%3Cb%3E=2"), "The parameter must come only once.");
    }

    @Test
    void parametersThatComeOnceAreTaken() {
        assertThat(server.get("/page?limit=5&x=&y=1&").body()).isEqualTo("{\"limit\":5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Content-Type"})
    void aHeaderOfOneValueMustComeOnlyOnce(String name) throws Exception {
        try (RawConnection connection = new RawConnection(server.port())) {
            RawConnection.Answer answer = connection.send(
                    "GET /page?limit=5 HTTP/1.1\r\nHost: a\r\n" + name + ": text/a\r\n" + name + ": text/b\r\n\r\n");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("urn:etape:problem:unreadable", "The header " + name + " must come only once.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"a\"}",
                "{\"text\":\"a\",\"seats\":{\"text\":1,\"text\":2}}",
                "{\"text\":\"a\",\"unknown\":{\"text\":1,\"text\":2}}"
            })
    void aMemberMustComeOnlyOnce(String body) {
        refuses(server.write(body), "A member comes twice: text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-99999999999", "123456789012345678901234567890"})
    void aNumberThatIsTooLargeIsNamed(String number) {
        refuses(server.write("{\"count\":" + number + "}"), "The number at /count is out of range.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "101"})
    void aLimitOutOfRangeIsNotBent(String limit) {
        refuses(server.get("/page?limit=" + limit), "limit must be between 1 and 100.");
    }

    @Test
    void aParameterThatIsReadIntoAnObjectIsNamedToo() {
        assertThat(server.get("/span?from=2027-03-18T09:00:00Z&limit=5").body())
                .isEqualTo("{\"from\":\"2027-03-18T09:00:00Z\",\"limit\":5}");
        refuses(server.get("/span?limit=ten"), "The value of limit cannot be read.");
        refuses(
                server.get("/span?from=1795706928"),
                "The value of from must be an instant such as 2027-03-18T08:00:00Z; a + in it is sent as %2B.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/csv", "text/html", "text/plain;q=0.9, application/xml"})
    void whoeverDoesNotTakeJsonIsRefusedBeforeAnythingHappens(String accept) {
        HttpResponse<String> response =
                server.send("POST", "/notes", "{", "Accept", accept, "Idempotency-Key", "0123456789");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(Server.json(response.body()).get("type").stringValue())
                .isEqualTo("urn:etape:problem:not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "application/json;charset=utf-8"})
    void whoeverTakesJsonAmongOthersIsAnswered(String accept) {
        assertThat(server.get("/page?limit=5", "Accept", accept).statusCode()).isEqualTo(200);
    }

    private static void refuses(HttpResponse<String> response, String detail) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Server.json(response.body()).get("type").stringValue()).isEqualTo("urn:etape:problem:unreadable");
        assertThat(Server.json(response.body()).get("detail").stringValue()).isEqualTo(detail);
    }
}
