package fr.etape.journeys.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OnSharedSuite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputJourney {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final JsonMapper json = new JsonMapper();

    private final Suite suite;
    private final Etape etape;
    private final Stop stop;
    private Person person = Person.of("ELU");

    HostileInputJourney(Suite suite) {
        this.suite = suite;
        this.etape = new Etape(suite.url());
        this.stop = Stop.open(suite.organiser(), "hostile", Map.of("ELU", 500));
    }

    @BeforeEach
    void somebodyNew() {
        person = Person.of("ELU");
    }

    @AfterEach
    void theNextRequestWorks() {
        Person next = Person.of("ELU");
        post(next.toJson().toString()).expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "nonsense", "{\"givenName\":\"A\",}", "[]", "null", "\"text\"", "{'givenName':'A'}"})
    void whatIsNoJsonObjectCannotBeRead(String body) {
        ProblemDocument.of(post(body), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense"})
    void anotherMediaTypeIsRefused(String mediaType) {
        Answer answer = etape.send(etape.to(stop.registrations())
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", key())
                .POST(BodyPublishers.ofString(person.toJson().toString())));

        ProblemDocument.of(answer, 415, "unsupported-media-type");
    }

    @Test
    void aRegistrationWithoutAKeyIsRefused() {
        Answer answer = etape.send(etape.json(stop.registrations())
                .POST(BodyPublishers.ofString(person.toJson().toString())));

        ProblemDocument.of(answer, 400, "missing-idempotency-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere-2027", "%7B%22$ne%22:null%7D", "Angers", "a%00b"})
    void aStopThatDoesNotExistIsNotFound(String stopId) {
        Answer answer = etape.post("/api/stops/" + stopId + "/registrations", key(), person.toJson());

        assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
        ProblemDocument.of(answer, answer.status(), answer.status() == 404 ? "not-found" : "unreadable");
    }

    @Test
    void aClosedStopTakesNobody() {
        // given
        Stop closed = Stop.open(suite.organiser(), "closed", Stop.ANGERS);
        suite.organiser().post(closed.path() + "/closure").expect(200);

        // when
        await("the stop is closed")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !closed.admission(etape).path("open").asBoolean());
        Answer answer = etape.post(closed.registrations(), key(), person.toJson());

        // then
        ProblemDocument.of(answer, 409, "registration-closed");
    }

    @Test
    void aKeyCannotBeUsedForAnotherBody() {
        // given
        String key = key();
        String accepted = etape.post(stop.registrations(), key, person.toJson())
                .expect(201)
                .body();

        // when
        Answer other = etape.post(stop.registrations(), key, person.toJson().put("organisation", "Another"));
        Answer same = etape.post(stop.registrations(), key, person.toJson());

        // then
        ProblemDocument.of(other, 422, "idempotency-key-reused");
        assertThat(same.expect(201).body()).isEqualTo(accepted);
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedByItsLength() throws IOException {
        assertThatItIsTooLarge(new Upload(suite.url(), stop).ofKnownLength(TEN_MEGABYTES));
    }

    @Test
    void aBodyOfTenMegabytesInChunksIsRefusedToo() throws IOException {
        assertThatItIsTooLarge(new Upload(suite.url(), stop).chunked(TEN_MEGABYTES));
    }

    private static void assertThatItIsTooLarge(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:etape:problem:payload-too-large");
        ProblemDocument.assertThatItTellsNoInternals(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"givenName\":"})
    void aBodyOfFiveThousandLevelsCannotBeRead(String opening) {
        ProblemDocument.of(post(opening.repeat(5_000)), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"a\":1}"})
    void aFieldOfFiveThousandLevelsCannotBeRead(String inner) {
        String body = person.toJson().toString();
        String deep = "[".repeat(5_000) + inner + "]".repeat(5_000);

        ProblemDocument.of(post(body.replace("\"wishes\":[]", "\"wishes\":" + deep)), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"givenName", "familyName", "email", "college", "organisation", "siren", "commune", "language"})
    void controlCharactersAreNotValidInAnyField(String field) {
        ObjectNode body = person.toJson();
        body.put(field, body.path(field).asString("") + "\u0000\u001b[31m\r\n");

        assertThat(ProblemDocument.of(post(body.toString()), 422, "invalid").pointers())
                .contains("/" + field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"givenName", "familyName", "email", "college", "organisation", "siren", "commune", "language"})
    void anOperatorOfTheDatabaseIsNotReadAsAText(String field) {
        ObjectNode body = person.toJson();
        body.set(field, json.readTree("{\"$ne\":null}"));

        ProblemDocument.of(post(body.toString()), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"givenName", "familyName", "email", "college", "organisation", "siren", "commune", "language"})
    void tenThousandCharactersAreNotValidInAnyField(String field) {
        ObjectNode body = person.toJson().put(field, "a".repeat(10_000));

        assertThat(ProblemDocument.of(post(body.toString()), 422, "invalid").pointers())
                .contains("/" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "\"LONG\"", "{\"$ne\":null}"})
    void aWishIsNoBetterThanAField(String wish) {
        String hostile = "\"wishes\":[" + wish.replace("LONG", "a".repeat(10_000)) + "]";
        Answer answer = post(person.toJson().toString().replace("\"wishes\":[]", hostile));

        boolean readable = !wish.startsWith("{");
        ProblemDocument.of(answer, readable ? 422 : 400, readable ? "invalid" : "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /api/nothing", "GET /api/registrations/forged.token", "GET /api/reports/stops/nowhere"})
    void whatIsNotThereIsNotFound(String request) {
        ProblemDocument.of(etape.get(request.substring(4)), 404, "not-found");
    }

    @Test
    void anAddressOfTenThousandCharactersTellsNoInternals() {
        Answer answer = etape.get("/api/communes?q=" + "a".repeat(10_000));

        assertThat(answer.status()).isBetween(400, 499);
        ProblemDocument.assertThatItTellsNoInternals(answer.body());
    }

    /** The control: the check does not let everything pass. */
    @Test
    void theCheckFindsInternals() {
        String body = "{\"detail\":\"java.lang.IllegalStateException: at fr.etape.registration\"}";

        assertThatThrownBy(() -> ProblemDocument.assertThatItTellsNoInternals(body))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ProblemDocument.of(etape.get("/api/nothing"), 404, "invalid"))
                .isInstanceOf(AssertionError.class);
    }

    private Answer post(String body) {
        return etape.post(stop.registrations(), key(), body);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
