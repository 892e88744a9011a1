package fr.etape.sessions.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import fr.etape.contracts.College;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.votes.VotingStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A survey, from its opening to the figures. */
class FeedbackIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private static String path(VotingStop stop) {
        return "/api/stops/" + stop.id() + "/feedback";
    }

    private static VotingStop opened(int people) {
        VotingStop stop = VotingStop.with(service, 0, people);
        assertThat(stop.claire().post(path(stop) + "/opening").status()).isEqualTo(204);
        return stop;
    }

    private static String answers(int tables, int recommendation, String highlight) {
        return "{\"answers\": {\"TABLES\": \"%d\", \"RECOMMENDATION\": \"%d\", \"HIGHLIGHT\": \"%s\"}}"
                .formatted(tables, recommendation, highlight);
    }

    private static Answer give(Client person, VotingStop stop, String body) {
        return person.withNewKey().post(path(stop), body);
    }

    private static JsonNode figures(VotingStop stop) {
        return stop.claire().get(path(stop)).json();
    }

    @Test
    void figuresComeWithTheClosingAndSmallOnesNever() {
        VotingStop stop = opened(14);
        for (int person = 0; person < 14; person++) {
            assertThat(give(stop.person(person), stop, answers(person < 8 ? 5 : 4, person < 12 ? 9 : 2, "TABLES"))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(figures(stop).get("respondents").intValue()).isEqualTo(14);
        assertThat(figures(stop).has("counts")).isFalse();

        assertThat(stop.claire().post(path(stop) + "/closing").status()).isEqualTo(204);

        JsonNode closed = figures(stop);
        assertThat(closed.get("open").booleanValue()).isFalse();
        assertThat(count(closed, "TABLES", "5")).isEqualTo(8);
        assertThat(count(closed, "RECOMMENDATION", "9")).isEqualTo(12);
        assertThat(count(closed, "RECOMMENDATION", "2")).as("two people").isEqualTo(-1);
        assertThat(give(stop.person(0), stop, answers(1, 1, "VOTES")).problem())
                .isEqualTo("409 urn:etape:problem:survey-closed");
        assertThat(stop.claire().post(path(stop) + "/opening").problem())
                .isEqualTo("409 urn:etape:problem:survey-closed");
    }

    /** -1 where it is hidden. */
    private static int count(JsonNode figures, String item, String choice) {
        return figures.get("counts")
                .valueStream()
                .filter(each -> each.get("item").stringValue().equals(item)
                        && each.get("choice").stringValue().equals(choice))
                .mapToInt(each -> each.path("count").asInt(-1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiftyAtOnceFromOnePersonAreOneAnswer() {
        VotingStop stop = opened(1);

        List<Integer> statuses = IntStream.range(0, 50)
                .mapToObj(send -> CompletableFuture.supplyAsync(
                        () -> give(stop.person(0), stop, answers(1 + send % 5, 3, "VOTES"))
                                .status(),
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(204, 409);
        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(figures(stop).get("respondents").intValue()).isEqualTo(1);
    }

    @Test
    void aRequestWhoseAnswerWasLostMayBeRepeated() {
        VotingStop stop = opened(1);
        Client person = stop.person(0).withKey(UUID.randomUUID().toString());

        assertThat(person.post(path(stop), answers(3, 8, "TABLES")).status()).isEqualTo(204);
        assertThat(person.post(path(stop), answers(3, 8, "TABLES")).status()).isEqualTo(204);

        assertThat(give(stop.person(0), stop, answers(3, 8, "TABLES")).problem())
                .isEqualTo("409 urn:etape:problem:feedback-given");
        assertThat(figures(stop).get("respondents").intValue()).isEqualTo(1);
    }

    /** Who answered and what was answered share no id, no time and no order. */
    @Test
    void nothingLeadsFromAnAnswerToAPerson() {
        VotingStop stop = opened(8);
        String[] highlights = {"VOTES", "TABLES", "MEETINGS", "ATELIERS"};
        List<String> sent = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            sent.add((1 + person % 5) + highlights[person % 4]);
            give(stop.person(person), stop, answers(1 + person % 5, person, highlights[person % 4]));
        }

        List<Document> given = documents("feedback-given", stop);
        List<Document> box = documents("feedback-box", stop);
        assertThat(given).allSatisfy(each -> assertThat(each.keySet()).containsExactly("_id", "repeat"));
        assertThat(box)
                .allSatisfy(each -> assertThat(each.keySet())
                        .containsExactlyInAnyOrder("_id", "TABLES", "RECOMMENDATION", "HIGHLIGHT"));
        for (List<Document> found : List.of(given, box)) {
            assertThat(found).extracting(each -> each.getString("_id")).isSorted();
            assertThat(found.toString()).doesNotContain(stop.people().getFirst().toString());
        }
        assertThat(box)
                .extracting(each -> each.getString("TABLES") + each.getString("HIGHLIGHT"))
                .containsExactlyInAnyOrderElementsOf(sent);

        stop.claire().post(path(stop) + "/closing");

        assertThat(documents("feedback-given", stop)).isEmpty();
        assertThat(documents("feedback-box", stop)).isEmpty();
        assertThat(service.database()
                        .getCollection("surveys")
                        .find(Filters.eq("_id", stop.id()))
                        .first())
                .doesNotContainKey("key");
        List<String> events = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Topic.read("etape.feedback.v1." + stop.id()).stream()
                                .map(event -> event.headers() + event.payload())
                                .toList(),
                        all -> all.size() == 10);
        assertThat(events.subList(1, 9)).noneMatch(event -> event.contains("traceparent") || event.contains("VOTES"));
    }

    private static List<Document> documents(String collection, VotingStop stop) {
        return service.database()
                .getCollection(collection)
                .find(Filters.regex("_id", "^" + stop.id() + "/"))
                .into(new ArrayList<>());
    }

    @Test
    void whoHasNoSeatIsNotAskedAndAnAnswerIsOneOfThoseThatWereOffered() {
        VotingStop stop = opened(1);

        assertThat(give(service.asParticipant(stop.id(), UUID.randomUUID(), College.ELU), stop, answers(3, 8, "TABLES"))
                        .problem())
                .isEqualTo("409 urn:etape:problem:not-a-respondent");
        Answer wrong = give(stop.person(0), stop, answers(6, 11, "LUNCH"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("/answers/TABLES", "/answers/RECOMMENDATION", "/answers/HIGHLIGHT");
        assertThat(service.asNobody().get(path(stop) + "/survey").json().at("/items/TABLES"))
                .hasSize(5);
        assertThat(service.asNobody().get(path(stop)).status()).isEqualTo(401);
    }
}
