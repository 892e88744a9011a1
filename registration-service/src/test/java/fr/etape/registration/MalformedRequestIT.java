package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.ServiceInstance.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: a problem document with the right status and nothing of our insides, and the next request works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestIT {

    private final Suite suite = new Suite();
    private final String stop = Suite.newStopId();
    private final AtomicInteger people = new AtomicInteger();
    private ServiceInstance service;

    @BeforeAll
    void start() {
        service = suite.start();
        suite.announce(Stops.published(stop, Map.of(ELU, 1_000)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/api/stops/" + stop + "/admission").status() == 200);
    }

    @AfterAll
    void stop() throws Exception {
        suite.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "nonsense",
                "null",
                "{\"givenName\": \"a\" \"b\"}",
                "{'email': 'a'}",
                "{} {}",
                "\"text\""
            })
    void aBodyThatIsNotAJsonObjectCannotBeRead(String body) {
        refuses(service.register(stop, body), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"givenName", "familyName", "email", "college", "organisation", "siren", "commune", "language"})
    void noMemberTakesAnotherKindOfValueOrTextThatIsTooLongOrHidden(String member) {
        for (String other : new String[] {"{\"$ne\": null}", "[\"a\"]", "7", "true", "1e400"}) {
            refuses(service.register(stop, with(member, other)), 400, "unreadable");
        }
        for (String text : new String[] {"x".repeat(10_000), "a\\u0000b", "a\\nb", "\\ud800"}) {
            Answer answer = service.register(stop, with(member, '"' + text + '"'));
            refuses(answer, 422, "invalid");
            assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/" + member);
        }
    }

    @Test
    void wishesAreAFewCodes() {
        refuses(service.register(stop, with("wishes", "[{\"$ne\": null}]")), 400, "unreadable");
        refuses(service.register(stop, with("wishes", "\"sante\"")), 400, "unreadable");
        refuses(service.register(stop, with("wishes", "[\"" + "x".repeat(10_000) + "\"]")), 422, "invalid");
        refuses(service.register(stop, with("wishes", "[" + "\"a\",".repeat(10) + "\"a\"]")), 422, "invalid");
    }

    @Test
    void fiveThousandLevelsAreTooDeep() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        refuses(service.register(stop, with("wishes", deep)), 400, "unreadable");
        refuses(service.register(stop, with("unknown", deep)), 400, "unreadable");
    }

    @Test
    void tenMegabytesAreTooMuch() {
        String tenMegabytes = with("givenName", '"' + "x".repeat(10_000_000) + '"');

        refuses(service.register(stop, tenMegabytes), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded"})
    void onlyJsonIsAccepted(String mediaType) {
        refuses(
                service.send(post(UUID.randomUUID().toString(), mediaType)
                        .POST(BodyPublishers.ofString(People.elodie("ELU")))),
                415,
                "unsupported-media-type");
    }

    @Test
    void anIdempotencyKeyIsRequired() {
        refuses(
                service.send(service.request("/api/stops/" + stop + "/registrations")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(People.elodie("ELU")))),
                400,
                "missing-idempotency-key");
        refuses(service.register(stop, People.elodie("ELU"), "short"), 400, "unreadable");
        refuses(service.register(stop, People.elodie("ELU"), "x".repeat(201)), 400, "unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "nantes-2099, 404",
        "%24ne, 404",
        "..%2fadmin, 400",
        "ANGERS, 404",
        "a%00b, 400",
        "%F0%9F%98%80, 404",
    })
    void aStopThatDoesNotExistIsNotFound(String unknown, int status) {
        Answer answer = service.register(unknown, People.elodie("ELU"));

        refuses(answer, status, status == 404 ? "not-found" : "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b", "%24ne", "nantes-2099.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedLinkOpensNothing(String token) {
        refuses(service.get("/api/registrations/" + token), 404, "not-found");
        refuses(service.cancel(token), 404, "not-found");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        refuses(
                service.send(
                        service.request("/api/stops/" + stop + "/registrations").DELETE()),
                405,
                "method-not-allowed");
    }

    private HttpRequest.Builder post(String key, String mediaType) {
        return service.request("/api/stops/" + stop + "/registrations")
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", key);
    }

    /** Élodie's registration with one member of another value. */
    private static String with(String member, String json) {
        String body = People.elodie("ELU").strip();
        String without = body.replaceFirst("\"" + member + "\": (\"[^\"]*\"|\\[[^]]*])", "\"removed\": 0");
        return without.substring(0, without.length() - 1) + ", \"" + member + "\": " + json + "}";
    }

    private void refuses(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:" + slug);
        assertThat(answer.response().body())
                .doesNotContain("Exception", "fr.etape", "jackson", "org.springframework", "Grandjean");
        Answer next = service.register(stop, People.numbered(people.incrementAndGet(), "ELU"));
        assertThat(next.text("status")).isEqualTo("CONFIRMED");
    }
}
