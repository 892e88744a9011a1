package fr.etape.sessions.tour;

import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Changing a stop, from a state that the change names. */
class ChangeIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final String stopId = stop.id();
    private final Client claire = service.as("claire");

    @Test
    void aChangeMergesIntoTheStop() {
        String tag = stop.draft().header("ETag");

        Answer changed = stop.change(
                "{\"name\": \"Angers 2\", \"quotas\": {\"AUTRE\": null, \"ETAT\": 1}, \"stopId\": \"other\"}", tag);

        assertThat(changed.status()).isEqualTo(200);
        JsonNode read = changed.json();
        assertThat(read.get("stopId").stringValue()).isEqualTo(stopId);
        assertThat(read.get("name").stringValue()).isEqualTo("Angers 2");
        assertThat(read.get("quotas").toString()).isEqualTo("{\"ELU\":2,\"ETAT\":1}");
        assertThat(changed.header("ETag")).isEqualTo("\"2.0.0\"");
    }

    @Test
    void aPublishedStopMayStillChange() {
        stop.draft();
        String tag = stop.publish().header("ETag");

        assertThat(stop.change("{\"capacity\": 4}", tag).status()).isEqualTo(200);
        assertThat(stop.read().json().get("capacity").intValue()).isEqualTo(4);
    }

    @Test
    void aChangeMustNameTheStateItIsBasedOn() {
        String tag = stop.draft().header("ETag");

        assertThat(claire.patch("/api/stops/" + stopId, "{\"capacity\": 4}").problem())
                .isEqualTo("428 urn:etape:problem:precondition-required");
        assertThat(stop.change("{\"capacity\": 4}", tag).status()).isEqualTo(200);
        assertThat(stop.change("{\"capacity\": 5}", tag).problem())
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    @Test
    void oneOfManyChangesOfTheSameStateGoesThrough() {
        String tag = stop.draft().header("ETag");

        List<Integer> statuses = atOnce(
                20, i -> stop.change("{\"capacity\": " + (4 + i) + "}", tag).status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(19);
    }

    /**
     * Negative control: a change that does not name the state it is based on overwrites changes that its sender never
     * saw.
     */
    @Test
    void aChangeThatNamesNoStateWouldUndoAnother() {
        String tag = stop.draft().header("ETag");
        stop.change("{\"quotas\": {\"ELU\": 1}}", tag);

        stop.change("{\"quotas\": {\"ELU\": 2}}", "*");

        assertThat(claire.get(stop.path()).json().at("/quotas/ELU").intValue()).isEqualTo(2);
        assertThat(stop.change("{\"quotas\": {\"ELU\": 1}}", tag).problem())
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    @Test
    void aChangeIsCheckedLikeADraft() {
        String tag = stop.draft().header("ETag");

        assertThat(stop.change("{\"capacity\": 2}", tag).problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(stop.change("{\"name\": null}", tag).problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(stop.change("{\"name\": {\"$ne\": null}}", tag).problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void callersWhoMayNotChangeAStopAreNotToldWhetherItExists() {
        assertThat(stop.publish().problem()).isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(stop.change("{}", "*").problem()).isEqualTo("403 urn:etape:problem:forbidden");
    }
}
