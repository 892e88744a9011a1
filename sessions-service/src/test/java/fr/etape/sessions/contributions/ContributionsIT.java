package fr.etape.sessions.contributions;

import static fr.etape.sessions.contributions.StopWithTables.FIRST;
import static fr.etape.sessions.contributions.StopWithTables.SECOND;
import static fr.etape.sessions.contributions.StopWithTables.body;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What tables write, and facilitators for them. */
class ContributionsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final StopWithTables stop = new StopWithTables(service);

    @Test
    void aTableWritesWithItsCodeHoweverItIsTyped() {
        Answer written = stop.table("k7qm 2hxa")
                .withNewKey()
                .post(stop.path() + "/table/contributions", body("Relevés à pied, deux fois par an."));

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.json().get("table").intValue()).isEqualTo(1);
        assertThat(written.json().get("round").intValue()).isEqualTo(1);
        assertThat(written.text("state")).isEqualTo("PENDING");
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        JsonNode own =
                stop.table(FIRST).get(stop.path() + "/table/contributions").json();
        assertThat(own.at("/items/0/text").stringValue()).isEqualTo("Relevés à pied, deux fois par an.");
        assertThat(stop.table(SECOND)
                        .get(stop.path() + "/table/contributions")
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-2HXB", "K7QM", "", "K7QM-2HXA-2HXA", "%00"})
    void everyOtherCodeGetsTheSameAnswer(String code) {
        JsonNode expected = service.asNobody()
                .get("/api/stops/never-drafted/table/contributions")
                .withoutRequest();
        Client guessing = code.isEmpty() ? service.asNobody() : stop.table(code);

        assertThat(guessing.get(stop.path() + "/table/contributions").withoutRequest())
                .isEqualTo(expected);
        assertThat(guessing.withNewKey()
                        .post(stop.path() + "/table/contributions", body("Bonjour"))
                        .withoutRequest())
                .isEqualTo(expected);
    }

    /** A reported failure: a note that was sent twice on a bad connection stood twice on the wall. */
    @Test
    void whatIsSentTwentyTimesAtOnceIsThereOnce() {
        Client phone = stop.table(FIRST).withKey("nonce-of-one-draft");

        List<Answer> answers =
                atOnce(20, i -> phone.post(stop.path() + "/table/contributions", body("Une seule fois")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(each -> each.text("contributionId")).distinct())
                .hasSize(1);
        assertThat(stop.list("").json().get("total").intValue()).isEqualTo(1);
    }

    /** Negative control of the one before: it is the key that tells. */
    @Test
    void withAKeyOfItsOwnEachIsAnother() {
        atOnce(5, i -> stop.written("Cinq fois"));

        assertThat(stop.list("").json().get("total").intValue()).isEqualTo(5);
    }

    @Test
    void aLostAnswerIsAskedForAgainWhateverHappenedSince() {
        Client phone = stop.table(FIRST).withKey("nonce-of-a-lost-answer");
        String first = phone.post(stop.path() + "/table/contributions", body("Perdu ?"))
                .text("contributionId");
        stop.moderate(first, "\"1\"", "{\"state\": \"APPROVED\"}");

        Answer again = phone.post(stop.path() + "/table/contributions", body("Perdu ?"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("contributionId")).isEqualTo(first);
        assertThat(phone.post(stop.path() + "/table/contributions", body("Autre chose"))
                        .problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
    }

    @Test
    void aTableRevisesItsOwnUntilItIsModerated() {
        String id = stop.written("Premier jet");
        String own = stop.path() + "/table/contributions/" + id;
        Client phone = stop.table(FIRST).with("If-Match", "\"1\"");

        assertThat(phone.send("PUT", own, body("Second jet")).status()).isEqualTo(200);
        assertThat(phone.send("PUT", own, body("Second jet")).status())
                .as("the answer was lost")
                .isEqualTo(200);
        assertThat(phone.send("PUT", own, body("Troisième jet")).problem())
                .isEqualTo("412 urn:etape:problem:precondition-failed");
        assertThat(stop.table(SECOND)
                        .with("If-Match", "\"2\"")
                        .send("PUT", own, body("Pas le mien"))
                        .status())
                .isEqualTo(404);
        stop.moderate(id, "\"2\"", "{\"state\": \"APPROVED\"}");
        assertThat(stop.table(FIRST)
                        .with("If-Match", "\"3\"")
                        .send("PUT", own, body("Trop tard"))
                        .problem())
                .isEqualTo("409 urn:etape:problem:contribution-moderated");
        Document kept = service.database()
                .getCollection("contributions")
                .find(new Document("_id", id))
                .first();
        assertThat(kept).isNotNull();
        assertThat(kept.getList("earlier", Document.class))
                .extracting(each -> each.getString("text"))
                .containsExactly("Premier jet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"theme": "eau", "language": "fr", "text": "Sans genre"}                                | /kind required
            {"kind": "SONG", "theme": "eau", "language": "fr", "text": "Un chant"}                  | /kind kind
            {"kind": "ISSUE", "theme": "water", "language": "fr", "text": "Thème"}                  | /theme theme
            {"kind": "ISSUE", "theme": "eau", "language": "de", "text": "Sprache"}                  | /language language
            {"kind": "ISSUE", "theme": "eau", "language": "fr", "text": "Bref"}                     | /text too-short
            {"kind": "ISSUE", "theme": "eau", "language": "fr"}                                     | /text required
            {"kind": "ISSUE", "theme": "eau", "territory": "MOON", "language": "fr", "text": "Loin"} | /territory territory
            """)
    void whatIsWrongIsNamed(String body, String fault) {
        Answer refused = stop.table(FIRST).withNewKey().post(stop.path() + "/table/contributions", body);

        assertThat(refused.problem()).isEqualTo("422 urn:etape:problem:invalid");
        JsonNode first = refused.json().at("/errors/0");
        assertThat(first.get("pointer").stringValue() + " " + first.get("code").stringValue())
                .isEqualTo(fault);
    }

    @Test
    void aTextHasAThousandCharactersAtMostHoweverManyBytes() {
        assertThat(stop.write("\uD83D\uDC4B".repeat(1_000)).status()).isEqualTo(201);
        assertThat(stop.write("a".repeat(1_001)).json().at("/errors/0/code").stringValue())
                .isEqualTo("too-long");
    }

    @Test
    void aFacilitatorWritesForTheTableThatTheyLeadAndSeesNoOther() {
        Client hugo = service.as("hugo");
        stop.table(SECOND).withNewKey().post(stop.path() + "/table/contributions", body("Table deux"));
        String own = body("Table une").replace("}", ", \"table\": 1, \"round\": 1}");
        Answer written = hugo.withNewKey().post(stop.path() + "/contributions", own);

        assertThat(written.status()).isEqualTo(201);
        assertThat(hugo.withNewKey()
                        .post(stop.path() + "/contributions", own.replace("\"table\": 1", "\"table\": 2"))
                        .json()
                        .at("/errors/0/code")
                        .stringValue())
                .isEqualTo("not-your-table");
        JsonNode seen = hugo.get(stop.path() + "/contributions").json();
        assertThat(seen.get("total").intValue()).isEqualTo(1);
        assertThat(seen.at("/items/0/text").stringValue()).isEqualTo("Table une");
        assertThat(hugo.with("If-Match", "\"1\"")
                        .send(
                                "PUT",
                                stop.path() + "/contributions/" + written.text("contributionId") + "/content",
                                body("Table une, encore"))
                        .status())
                .isEqualTo(200);
        assertThat(stop.list("").json().get("total").intValue()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenBeforeAStopIsPublishedOrOnceItIsClosed() {
        stop.stop().close();

        assertThat(stop.write("Trop tard").problem()).isEqualTo("409 urn:etape:problem:writing-ended");
    }
}
