package fr.etape.sessions.contributions;

import static fr.etape.sessions.contributions.StopWithTables.FIRST;
import static fr.etape.sessions.contributions.StopWithTables.body;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What organisers see, approve, reject and delete, and what the wall shows of it. */
class ModerationIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final StopWithTables stop = new StopWithTables(service);
    private final Client claire = service.as("claire");

    /** Both have seen the same text; the second is told that it was moderated. */
    @Test
    void ofTwoModeratorsAtOnceOneIsToldOfTheOther() {
        String id = stop.written("Discutable");

        List<String> verdicts =
                List.of("{\"state\": \"APPROVED\"}", "{\"state\": \"REJECTED\", \"rejection\": \"OFF_TOPIC\"}");

        List<Integer> statuses =
                atOnce(2, i -> stop.moderate(id, "\"1\"", verdicts.get(i)).status());

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

        assertThat(stop.wall().get("total").intValue()).isEqualTo(1);
        assertThat(stop.wall().at("/items/0/text").stringValue()).isEqualTo("<img src=x onerror=alert(1)> & Cie");
        assertThat(stop.wall().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("contributionId", "kind", "theme", "language", "text");
        assertThat(service.asNobody()
                        .get("/api/stops/never-drafted/contributions/wall")
                        .status())
                .isEqualTo(404);
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

        assertThat(stop.list("").json().at("/items/0/text").stringValue()).isEmpty();
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

        JsonNode first = stop.list("?limit=2").json();
        JsonNode second =
                stop.list("?limit=2&after=" + first.get("next").longValue()).json();

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/text").stringValue()).isEqualTo("Trois trois");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("total").intValue()).isEqualTo(3);
        assertThat(second.at("/counts/PENDING").intValue()).isEqualTo(3);
    }
}
