package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent: a problem document with the right status and nothing of our insides, and the next request works.
 */
class MalformedRequestIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static String stop = "";

    private final Participants people = new Participants(service);

    @BeforeAll
    static void openAStop() {
        stop = Stops.open(service, Map.of(ELU, 1_000));
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
        refuses(people.register(stop, body), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"givenName", "familyName", "email", "college", "organisation", "siren", "commune", "language"})
    void noMemberTakesAnotherKindOfValueOrTextThatIsTooLongOrHidden(String member) {
        for (String other : new String[] {"{\"$ne\": null}", "[\"a\"]", "7", "true", "1e400"}) {
            refuses(people.register(stop, with(member, other)), 400, "unreadable");
        }
        for (String text : new String[] {"x".repeat(10_000), "a\\u0000b", "a\\nb", "\\ud800"}) {
            Answer answer = people.register(stop, with(member, '"' + text + '"'));
            refuses(answer, 422, "invalid");
            assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/" + member);
        }
    }

    @Test
    void wishesAreAFewCodes() {
        refuses(people.register(stop, with("wishes", "[{\"$ne\": null}]")), 400, "unreadable");
        refuses(people.register(stop, with("wishes", "\"sante\"")), 400, "unreadable");
        refuses(people.register(stop, with("wishes", "[\"" + "x".repeat(10_000) + "\"]")), 422, "invalid");
        refuses(people.register(stop, with("wishes", "[" + "\"a\",".repeat(10) + "\"a\"]")), 422, "invalid");
    }

    @Test
    void fiveThousandLevelsAreTooDeep() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        refuses(people.register(stop, with("wishes", deep)), 400, "unreadable");
        refuses(people.register(stop, with("unknown", deep)), 400, "unreadable");
    }

    @Test
    void tenMegabytesAreTooMuch() {
        String tenMegabytes = with("givenName", '"' + "x".repeat(10_000_000) + '"');

        refuses(people.register(stop, tenMegabytes), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded"})
    void onlyJsonIsAccepted(String mediaType) {
        refuses(
                service.asNobody()
                        .withNewKey()
                        .with("Content-Type", mediaType)
                        .post("/api/stops/" + stop + "/registrations", People.elodie("ELU")),
                415,
                "unsupported-media-type");
    }

    @Test
    void anIdempotencyKeyIsRequired() {
        refuses(
                service.asNobody().post("/api/stops/" + stop + "/registrations", People.elodie("ELU")),
                400,
                "missing-idempotency-key");
        refuses(people.register(stop, People.elodie("ELU"), "short"), 400, "unreadable");
        refuses(people.register(stop, People.elodie("ELU"), "x".repeat(201)), 400, "unreadable");
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
        Answer answer = people.register(unknown, People.elodie("ELU"));

        refuses(answer, status, status == 404 ? "not-found" : "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b", "%24ne", "nantes-2099.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedLinkOpensNothing(String token) {
        refuses(people.own(token), 404, "not-found");
        refuses(people.cancel(token), 404, "not-found");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        refuses(service.asNobody().delete("/api/stops/" + stop + "/registrations"), 405, "method-not-allowed");
    }

    /** Élodie's registration with one member of another value. */
    private static String with(String member, String json) {
        String body = People.elodie("ELU").strip();
        String without = body.replaceFirst("\"" + member + "\": (\"[^\"]*\"|\\[[^]]*])", "\"removed\": 0");
        return without.substring(0, without.length() - 1) + ", \"" + member + "\": " + json + "}";
    }

    private void refuses(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:" + slug);
        assertThat(answer.body())
                .doesNotContain("Exception", "fr.etape", "jackson", "org.springframework", "Grandjean");
        Answer next = people.register(stop, People.numbered(NUMBERS.incrementAndGet(), "ELU"));
        assertThat(next.text("status")).isEqualTo("CONFIRMED");
    }
}
