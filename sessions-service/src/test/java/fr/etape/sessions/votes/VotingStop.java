package fr.etape.sessions.votes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** A published stop with proposals and people who hold seats. Claire organises it. */
public record VotingStop(RunningApplication service, String id, List<UUID> people) {

    public static VotingStop with(RunningApplication service, int proposals, int people) {
        NewStop stop = new NewStop(service);
        assertThat(stop.draft().status()).isEqualTo(201);
        assertThat(stop.publish().status()).isEqualTo(200);
        VotingStop voting = new VotingStop(service, stop.id(), new ArrayList<>());
        for (int number = 1; number <= proposals; number++) {
            voting.form(VotesRun.proposal(number), "Proposal " + number, number);
        }
        for (int person = 0; person < people; person++) {
            voting.people.add(UUID.randomUUID());
        }
        voting.seatAll();
        return voting;
    }

    /** Ids of proposals are those of other stops too, so they are made unique by the stop. */
    void form(String proposalId, String text, long position) {
        service.database()
                .getCollection("proposals")
                .insertOne(new Document("_id", own(proposalId))
                        .append("stopId", id)
                        .append("theme", "eau")
                        .append("text", text)
                        .append("language", "fr")
                        .append("request", new Document("key", own(proposalId)))
                        .append("sources", List.of())
                        .append("before", List.of())
                        .append("revision", 1)
                        .append("version", 1L)
                        .append("at", new Date())
                        .append("position", position)
                        .append("dissolved", false));
    }

    String own(String proposalId) {
        return UUID.nameUUIDFromBytes((id + proposalId).getBytes(UTF_8)).toString();
    }

    private void seatAll() {
        if (people.isEmpty()) {
            return;
        }
        RegistrationsEvent[] confirmed = IntStream.range(0, people.size())
                .mapToObj(person -> new RegistrationConfirmed(
                        id, false, people.get(person).toString(), college(person), null, 2026, "fr", List.of(), null))
                .toArray(RegistrationsEvent[]::new);
        Events.of(RegistrationsEvent.class, id).publish(confirmed);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.bean(Attendees.class).at(id).size() == people.size());
    }

    static College college(int person) {
        return College.values()[person % 2];
    }

    public Client claire() {
        return service.as("claire");
    }

    public Client person(int number) {
        return service.asParticipant(id, people.get(number), college(number));
    }

    public String path() {
        return "/api/stops/" + id + "/questions";
    }

    /** The id of the question. */
    public String open(String body) {
        Answer opened = claire().withNewKey().post(path(), body);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.text("questionId");
    }

    public JsonNode sheet(int person, String question) {
        Answer sheet = person(person).get(path() + "/" + question + "/sheet");
        assertThat(sheet.status()).as(sheet.body()).isEqualTo(200);
        return sheet.json();
    }

    /** The first proposals of the sheet. */
    public List<String> first(int count, JsonNode sheet) {
        return sheet.get("proposals")
                .valueStream()
                .limit(count)
                .map(proposal -> proposal.get("proposalId").stringValue())
                .toList();
    }

    public Answer approve(int person, String question, List<String> proposals) {
        return person(person)
                .send(
                        "PUT",
                        path() + "/" + question + "/ballot",
                        "{\"approvals\": ["
                                + String.join(
                                        ", ",
                                        proposals.stream()
                                                .map(each -> '"' + each + '"')
                                                .toList()) + "]}");
    }

    public void close(String question) {
        assertThat(claire().post(path() + "/" + question + "/closing").status()).isEqualTo(204);
    }

    public void publish(String question) {
        assertThat(claire().post(path() + "/" + question + "/publication").status())
                .isEqualTo(204);
    }

    public Answer result(Client somebody, String question) {
        return somebody.get(path() + "/" + question + "/result");
    }
}
