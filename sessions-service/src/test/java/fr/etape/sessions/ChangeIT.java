package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Changing a stop, from a state that the change names. */
class ChangeIT extends AtANewStop {

    @Test
    void aChangeMergesIntoTheStop() {
        String tag = ServiceInstance.header(draft(), "ETag");

        HttpResponse<String> changed = patch(
                "{\"name\": \"Angers 2\", \"quotas\": {\"AUTRE\": null, \"ETAT\": 1}, \"stopId\": \"other\"}", tag);

        assertThat(changed.statusCode()).isEqualTo(200);
        JsonNode stop = ServiceInstance.json(changed);
        assertThat(stop.get("stopId").stringValue()).isEqualTo(stopId);
        assertThat(stop.get("name").stringValue()).isEqualTo("Angers 2");
        assertThat(stop.get("quotas").toString()).isEqualTo("{\"ELU\":2,\"ETAT\":1}");
        assertThat(ServiceInstance.header(changed, "ETag")).isEqualTo("\"2.0.0\"");
    }

    @Test
    void aPublishedStopMayStillChange() {
        draft();
        String tag = ServiceInstance.header(publish(), "ETag");

        assertThat(patch("{\"capacity\": 4}", tag).statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.json(read()).get("capacity").intValue()).isEqualTo(4);
    }

    @Test
    void aChangeHasToNameTheStateItGoesOutFrom() {
        String tag = ServiceInstance.header(draft(), "ETag");

        assertThat(ServiceInstance.problem(service.send("PATCH", "/api/stops/" + stopId, "{\"capacity\": 4}")))
                .isEqualTo("428 urn:etape:problem:precondition-required");
        assertThat(patch("{\"capacity\": 4}", tag).statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.problem(patch("{\"capacity\": 5}", tag)))
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    @Test
    void oneOfManyChangesOfTheSameStateGoesThrough() {
        String tag = ServiceInstance.header(draft(), "ETag");

        List<Integer> statuses = Stream.iterate(4, capacity -> capacity + 1)
                .limit(20)
                .parallel()
                .map(capacity -> patch("{\"capacity\": " + capacity + "}", tag).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(19);
    }

    /** Negative control: who does not say what she read overwrites what she never saw. */
    @Test
    void withoutTheStateItGoesOutFromAChangeWouldUndoAnother() {
        String tag = ServiceInstance.header(draft(), "ETag");
        patch("{\"quotas\": {\"ELU\": 1}}", tag);

        patch("{\"quotas\": {\"ELU\": 2}}", "*");

        assertThat(ServiceInstance.json(read("Authorization", ServiceInstance.CLAIRE))
                        .at("/quotas/ELU")
                        .intValue())
                .isEqualTo(2);
        assertThat(ServiceInstance.problem(patch("{\"quotas\": {\"ELU\": 1}}", tag)))
                .isEqualTo("412 urn:etape:problem:precondition-failed");
    }

    @Test
    void aChangeIsCheckedLikeADraft() {
        String tag = ServiceInstance.header(draft(), "ETag");

        assertThat(ServiceInstance.problem(patch("{\"capacity\": 2}", tag))).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(ServiceInstance.problem(patch("{\"name\": null}", tag))).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(ServiceInstance.problem(patch("{\"name\": {\"$ne\": null}}", tag)))
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void whetherThereIsAStopIsNotToldToWhoMayNotChangeIt() {
        assertThat(ServiceInstance.problem(publish())).isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(ServiceInstance.problem(patch("{}", "*"))).isEqualTo("403 urn:etape:problem:forbidden");
    }
}
