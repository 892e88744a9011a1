package fr.etape.sessions.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import fr.etape.contracts.team.Role;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** A published stop of Claire with two tables in the first round, of which Hugo leads the first. */
final class StopWithTables {

    static final String FIRST = "K7QM-2HXA";
    static final String SECOND = "PWT4-9CDE";

    private final RunningApplication service;
    private final NewStop stop;

    StopWithTables(RunningApplication service) {
        this.service = service;
        this.stop = new NewStop(service);
        assertThat(stop.draft().status()).isEqualTo(201);
        assertThat(stop.publish().status()).isEqualTo(200);
        assertThat(service.as("claire")
                        .put(stop.path() + "/team/" + PersonId.ofSubject("hugo") + "/" + Role.FACILITATOR)
                        .status())
                .isEqualTo(204);
        card(FIRST, 1, PersonId.ofSubject("hugo").value());
        card(SECOND, 2, "nobody");
    }

    private void card(String code, int table, String facilitator) {
        service.database()
                .getCollection("table-codes")
                .insertOne(new Document("_id", id() + "/" + code.replace("-", ""))
                        .append("table", table)
                        .append("round", 1)
                        .append("facilitator", facilitator));
    }

    String id() {
        return stop.id();
    }

    NewStop stop() {
        return stop;
    }

    String path() {
        return stop.path();
    }

    Client claire() {
        return service.as("claire");
    }

    Client table(String code) {
        return service.asNobody().with("Table-Code", code);
    }

    Answer list(String query) {
        return claire().get(path() + "/contributions" + query);
    }

    JsonNode wall() {
        return service.asNobody().get(path() + "/contributions/wall").json();
    }

    static String body(String text) {
        return """
                {"kind": "ISSUE", "theme": "eau", "territory": "RURAL", "language": "fr", "text": "%s"}""".formatted(text);
    }

    Answer write(String text) {
        return table(FIRST).withNewKey().post(path() + "/table/contributions", body(text));
    }

    String written(String text) {
        Answer answer = write(text);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("contributionId");
    }

    Answer moderate(String contributionId, String tag, String verdict) {
        return claire().with("If-Match", tag).patch(path() + "/contributions/" + contributionId, verdict);
    }

    String approved(String text) {
        String id = written(text);
        assertThat(moderate(id, "\"1\"", "{\"state\": \"APPROVED\"}").status()).isEqualTo(200);
        return id;
    }

    Answer merge(Client somebody, String text, String... sources) {
        return somebody.post(path() + "/proposals", """
                {"theme": "eau", "language": "fr", "text": "%s", "sources": ["%s"]}""".formatted(text, String.join("\", \"", sources)));
    }
}
