package fr.etape.sessions.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import fr.etape.contracts.College;
import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A vote, from the first sheet to the result that everybody reads. */
class VotesIT {

    private static final String APPROVALS = "{\"stage\": \"APPROVALS\"}";

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    @Test
    void aVoteFromTheFirstSheetToTheListOfTheStop() {
        VotingStop stop = VotingStop.with(service, 30, 12);
        String first = stop.open(APPROVALS);
        for (int person = 0; person < 12; person++) {
            assertThat(stop.approve(person, first, stop.first(3, stop.sheet(person, first)))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(stop.result(service.asNobody(), first).status()).as("open").isEqualTo(404);
        assertThat(stop.result(stop.claire(), first).problem()).isEqualTo("409 urn:etape:problem:no-result");
        assertThat(questions(stop).get(0).get("ballots").intValue()).isEqualTo(12);

        stop.close(first);
        assertThat(stop.result(service.asNobody(), first).status()).as("closed").isEqualTo(404);
        JsonNode closed = stop.result(stop.claire(), first).json();
        assertThat(closed.get("ballots").intValue()).isEqualTo(12);
        assertThat(closed.get("lines")).hasSize(30);
        assertThat(closed.at("/lines/0/text").stringValue()).startsWith("Proposal ");
        assertThat(closed.at("/lines/0/low").doubleValue())
                .isLessThan(closed.at("/lines/0/high").doubleValue());

        stop.publish(first);
        assertThat(stop.result(service.asNobody(), first).status()).isEqualTo(200);

        List<String> finalists = closed.get("lines")
                .valueStream()
                .limit(5)
                .map(line -> line.get("proposalId").stringValue())
                .toList();
        String second = stop.open("{\"stage\": \"POINTS\", \"finalistsOf\": \"%s\", \"finalists\": [%s], \"places\": 2}"
                .formatted(
                        first,
                        String.join(
                                ", ",
                                finalists.stream().map(each -> '"' + each + '"').toList())));
        String points = "{\"points\": {\"%s\": 4, \"%s\": 4, \"%s\": 2}}"
                .formatted(finalists.get(0), finalists.get(1), finalists.get(2));
        for (int person = 0; person < 12; person++) {
            assertThat(stop.sheet(person, second).get("proposals")).hasSize(5);
            assertThat(stop.person(person)
                            .send("PUT", stop.path() + "/" + second + "/ballot", points)
                            .status())
                    .isEqualTo(200);
        }
        stop.close(second);
        stop.publish(second);
        JsonNode list = stop.result(service.asNobody(), second).json();
        assertThat(list.get("lines").valueStream().filter(line -> line.has("place")))
                .hasSize(2);
        assertThat(list.get("ballotsByCollege").get("ELU").intValue()).isEqualTo(6);

        for (String question : List.of(first, second)) {
            Answer recount = stop.claire().get(stop.path() + "/" + question + "/recount");
            assertThat(recount.json().get("equal").booleanValue()).isTrue();
            assertThat(recount.json().get("counted").intValue()).isEqualTo(12);
        }
    }

    private static JsonNode questions(VotingStop stop) {
        return service.asNobody().get(stop.path()).json().get("items");
    }

    @Test
    void afterTheClosingNobodyCanTellWhoseABallotWas() {
        VotingStop stop = VotingStop.with(service, 6, 3);
        String question = stop.open(APPROVALS);
        for (int person = 0; person < 3; person++) {
            stop.approve(person, question, stop.first(2, stop.sheet(person, question)));
        }
        assertThat(keys(question)).isEqualTo(1);

        stop.close(question);

        assertThat(keys(question)).isZero();
        assertThat(stop.approve(0, question, List.of()).problem()).isEqualTo("409 urn:etape:problem:question-closed");
        assertThat(stop.person(0).get(stop.path() + "/" + question + "/sheet").problem())
                .isEqualTo("409 urn:etape:problem:question-closed");
        List<String> payloads = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Topic.read("etape.votes.v1." + stop.id()).stream()
                                .map(event -> event.headers() + event.payload())
                                .toList(),
                        all -> all.size() == 1 + 3 + 3 + 2);
        for (UUID person : stop.people()) {
            assertThat(payloads).noneMatch(payload -> payload.contains(person.toString()));
        }
        assertThat(payloads)
                .filteredOn(payload -> payload.contains("\"ballot\""))
                .hasSize(6)
                .as("no trace leads from a ballot to a request")
                .noneMatch(payload -> payload.contains("traceparent"));
        for (String collection : service.database().listCollectionNames()) {
            if (collection.startsWith("question")) {
                assertThat(service.database().getCollection(collection).find())
                        .noneMatch(found ->
                                found.toJson().contains(stop.people().getFirst().toString()));
            }
        }
    }

    private static long keys(String question) {
        return service.database().getCollection("question-keys").countDocuments(Filters.eq("_id", question));
    }

    @Test
    void aMergeDuringTheVoteMovesNothing() {
        VotingStop stop = VotingStop.with(service, 4, 2);
        String question = stop.open(APPROVALS);
        JsonNode before = stop.sheet(0, question);
        stop.approve(0, question, List.of(stop.own(VotesRun.proposal(1))));

        service.database()
                .getCollection("proposals")
                .updateMany(
                        Filters.eq("stopId", stop.id()),
                        new Document("$set", new Document("dissolved", true).append("text", "Merged")));
        stop.form(VotesRun.proposal(9), "Merged of all", 9);

        assertThat(stop.sheet(0, question).get("proposals")).isEqualTo(before.get("proposals"));
        stop.approve(1, question, List.of(stop.own(VotesRun.proposal(1))));
        stop.close(question);
        JsonNode result = stop.result(stop.claire(), question).json();
        assertThat(result.at("/lines/0/text").stringValue()).isEqualTo("Proposal 1");
        assertThat(result.at("/lines/0/approvals").intValue()).isEqualTo(2);
        assertThat(result.get("lines")).hasSize(4);
    }

    @Test
    void whoHoldsNoSeatDoesNotVote() {
        VotingStop stop = VotingStop.with(service, 4, 1);
        String question = stop.open(APPROVALS);

        assertThat(service.asParticipant(stop.id(), UUID.randomUUID(), College.ELU)
                        .get(stop.path() + "/" + question + "/sheet")
                        .problem())
                .isEqualTo("409 urn:etape:problem:not-a-voter");
        assertThat(service.asNobody()
                        .get(stop.path() + "/" + question + "/sheet")
                        .status())
                .isEqualTo(401);
        assertThat(stop.claire().get(stop.path() + "/" + question + "/sheet").status())
                .isEqualTo(403);
    }

    @Test
    void aBallotThatIsNoneIsRefusedWithAPointer() {
        VotingStop stop = VotingStop.with(service, 30, 1);
        String question = stop.open(APPROVALS);
        List<String> sheet = stop.first(20, stop.sheet(0, question));

        assertThat(stop.approve(0, question, sheet.subList(0, 6)).body())
                .contains("\"pointer\":\"/approvals\"", "\"code\":\"too-many\"");
        assertThat(stop.approve(0, question, List.of(sheet.get(0), sheet.get(0)))
                        .body())
                .contains("\"code\":\"twice\"");
        assertThat(stop.approve(0, question, List.of(UUID.randomUUID().toString()))
                        .body())
                .contains("\"code\":\"not-on-sheet\"");
        assertThat(stop.person(0)
                        .send("PUT", stop.path() + "/" + question + "/ballot", "{\"points\": {\"x\": 1}}")
                        .problem())
                .isEqualTo("409 urn:etape:problem:other-ballot");
        assertThat(stop.person(0)
                        .send("PUT", stop.path() + "/" + question + "/ballot", "{}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aRepeatedRequestOpensOneQuestionAndAnotherOneNone() {
        VotingStop stop = VotingStop.with(service, 4, 0);
        String key = UUID.randomUUID().toString();

        Answer first = stop.claire().withKey(key).post(stop.path(), APPROVALS);
        Answer again = stop.claire().withKey(key).post(stop.path(), APPROVALS);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("questionId")).isEqualTo(first.text("questionId"));
        assertThat(stop.claire().withNewKey().post(stop.path(), APPROVALS).problem())
                .isEqualTo("409 urn:etape:problem:question-open");
        assertThat(stop.claire()
                        .withNewKey()
                        .post(stop.path(), "{\"stage\": \"DOTS\"}")
                        .status())
                .isEqualTo(422);
        assertThat(VotingStop.with(service, 1, 0)
                        .claire()
                        .withNewKey()
                        .post(VotingStop.with(service, 1, 0).path(), APPROVALS)
                        .problem())
                .isEqualTo("409 urn:etape:problem:too-few-proposals");
    }
}
