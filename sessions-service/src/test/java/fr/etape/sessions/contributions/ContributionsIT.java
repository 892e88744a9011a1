package fr.etape.sessions.contributions;

import static fr.etape.sessions.contributions.StopWithTables.FIRST;
import static fr.etape.sessions.contributions.StopWithTables.SECOND;
import static fr.etape.sessions.contributions.StopWithTables.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What tables write, what organisers make of it, and what the wall shows. */
class ContributionsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final StopWithTables stop = new StopWithTables(service);
    private final Client claire = service.as("claire");

    private Answer list(String query) {
        return claire.get(stop.path() + "/contributions" + query);
    }

    private JsonNode wall() {
        return service.asNobody().get(stop.path() + "/contributions/wall").json();
    }

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

        List<Answer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> phone.post(stop.path() + "/table/contributions", body("Une seule fois")))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(each -> each.text("contributionId")).distinct())
                .hasSize(1);
        assertThat(list("").json().get("total").intValue()).isEqualTo(1);
    }

    /** Negative control of the one before: it is the key that tells. */
    @Test
    void withAKeyOfItsOwnEachIsAnother() {
        IntStream.range(0, 5).parallel().forEach(i -> stop.written("Cinq fois"));

        assertThat(list("").json().get("total").intValue()).isEqualTo(5);
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
        assertThat(list("").json().get("total").intValue()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenBeforeAStopIsPublishedOrOnceItIsClosed() {
        stop.stop().close();

        assertThat(stop.write("Trop tard").problem()).isEqualTo("409 urn:etape:problem:writing-ended");
    }

    /** Both have seen the same text; the second is told that it was moderated. */
    @Test
    void ofTwoModeratorsAtOnceOneIsToldOfTheOther() {
        String id = stop.written("Discutable");

        List<Integer> statuses = Stream.of(
                        "{\"state\": \"APPROVED\"}", "{\"state\": \"REJECTED\", \"rejection\": \"OFF_TOPIC\"}")
                .parallel()
                .map(verdict -> stop.moderate(id, "\"1\"", verdict).status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    /** Negative control of the one before. */
    @Test
    void aModeratorWhoHasSeenTheVerdictMayChangeIt() {
        String id = stop.written("Discutable");

        assertThat(stop.moderate(id, "\"1\"", "{\"state\": \"APPROVED\"}").status())
                .isEqualTo(200);
        assertThat(stop.moderate(id, "\"2\"", "{\"state\": \"REJECTED\", \"rejection\": \"OFF_TOPIC\"}")
                        .status())
                .isEqualTo(200);
        assertThat(stop.moderate(id, "\"3\"", "{\"state\": \"REJECTED\"}").problem())
                .as("without a reason")
                .isEqualTo("422 urn:etape:problem:invalid");
    }

    @Test
    void theWallShowsWhatIsApprovedAsItWasWritten() {
        stop.written("En attente");
        String rejected = stop.written("Refusé");
        stop.moderate(rejected, "\"1\"", "{\"state\": \"REJECTED\", \"rejection\": \"OFFENSIVE\"}");
        stop.approved("<img src=x onerror=alert(1)> & Cie");

        assertThat(wall().get("total").intValue()).isEqualTo(1);
        assertThat(wall().at("/items/0/text").stringValue()).isEqualTo("<img src=x onerror=alert(1)> & Cie");
        assertThat(wall().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("contributionId", "kind", "theme", "language", "text");
        assertThat(service.asNobody()
                        .get("/api/stops/never-drafted/contributions/wall")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProposalShowsWhereItComesFromAndTakingItApartRestoresAll() {
        String a = stop.approved("Première idée");
        String b = stop.approved("Deuxième idée");
        JsonNode before = list("").json().get("items");

        Answer formed = stop.merge(claire.withNewKey(), "Les deux idées", a, b);

        assertThat(formed.status()).isEqualTo(201);
        assertThat(formed.json().at("/provenance/1/text").stringValue()).isEqualTo("Deuxième idée");
        assertThat(formed.json().at("/provenance/1/table").intValue()).isEqualTo(1);
        assertThat(list("?merged=true").json().get("total").intValue()).isEqualTo(2);
        String proposal = stop.path() + "/proposals/" + formed.text("proposalId");
        assertThat(claire.with("If-Match", "\"1\"").delete(proposal).status()).isEqualTo(204);

        assertThat(list("").json().get("items")).isEqualTo(before);
        assertThat(claire.get(stop.path() + "/proposals").json().get("items").isEmpty())
                .isTrue();
        JsonNode dissolved = claire.get(proposal).json();
        assertThat(dissolved.get("text").stringValue()).isEqualTo("Les deux idées");
        Answer undone = claire.with("If-Match", "\"2\"")
                .send("PUT", proposal + "/sources", "{\"sources\": " + dissolved.get("before") + "}");
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.json().at("/sources/0").stringValue()).isEqualTo(a);
        assertThat(undone.text("text")).isEqualTo("Les deux idées");
    }

    @Test
    void ofTwoMergesOfOneContributionAtOnceOneIsRefused() {
        String id = stop.approved("Convoitée");

        List<String> answers = Stream.of("Première fusion", "Seconde fusion")
                .parallel()
                .map(text -> stop.merge(claire.withNewKey(), text, id).problem())
                .toList();

        assertThat(answers).contains("409 urn:etape:problem:contribution-merged");
        assertThat(claire.get(stop.path() + "/proposals").json().get("items").size())
                .isEqualTo(1);
    }

    @Test
    void aMergeThatIsSentAgainIsTheSameProposal() {
        String id = stop.approved("Une idée");
        Client once = claire.withKey("merge-once-only");

        String first = stop.merge(once, "Fusion", id).text("proposalId");

        assertThat(stop.merge(once, "Fusion", id).text("proposalId")).isEqualTo(first);
    }

    @Test
    void anErasedTextIsInNoDocumentAnyMore() {
        String id = stop.written("Madame Unetelle a tort");
        stop.table(FIRST)
                .with("If-Match", "\"1\"")
                .send("PUT", stop.path() + "/table/contributions/" + id, body("Unetelle a vraiment tort"));
        assertThat(claire.delete(stop.path() + "/contributions/" + id + "/text").problem())
                .isEqualTo("409 urn:etape:problem:contribution-not-rejected");
        stop.moderate(id, "\"2\"", "{\"state\": \"REJECTED\", \"rejection\": \"PERSONAL_DATA\"}");

        assertThat(claire.delete(stop.path() + "/contributions/" + id + "/text").status())
                .isEqualTo(204);

        assertThat(list("").json().at("/items/0/text").stringValue()).isEmpty();
        for (String collection : service.database().listCollectionNames()) {
            service.database()
                    .getCollection(collection)
                    .find()
                    .forEach(document -> assertThat(document.toJson()).doesNotContain("Unetelle"));
        }
    }

    /** Texts are in the service's own documents alone. */
    @Test
    void noEventHasAText() {
        String id = stop.approved("Zanzibar-sur-Loire");
        stop.merge(claire.withNewKey(), "Zanzibar ensemble", id);

        String topic = "etape.contributions.v1." + stop.id();
        await().atMost(Duration.ofSeconds(20)).until(() -> Topic.read(topic).size() == 3);
        assertThat(Topic.read(topic).toString()).doesNotContain("Zanzibar");
        service.database()
                .getCollection("journal")
                .find(new Document("_id.stream", stop.id() + "/contributions"))
                .forEach(batch -> assertThat(batch.toJson()).doesNotContain("Zanzibar"));
    }

    @Test
    void aListIsReadPageByPage() {
        for (String text : List.of("Un un un", "Deux deux", "Trois trois")) {
            stop.written(text);
        }

        JsonNode first = list("?limit=2").json();
        JsonNode second =
                list("?limit=2&after=" + first.get("next").longValue()).json();

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/text").stringValue()).isEqualTo("Trois trois");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("total").intValue()).isEqualTo(3);
        assertThat(second.at("/counts/PENDING").intValue()).isEqualTo(3);
    }
}
