package fr.etape.sessions.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A stop that Claire has just opened, and what people do to its team. */
final class OpenedStop {

    static final String CLAIRES_ID = "xM-U51tgZ-gdcyUESKOMED";
    static final String HUGOS_ID = PersonId.ofSubject("hugo").value();

    private final NewStop stop;
    private final Client claire;

    OpenedStop(RunningApplication service) {
        stop = new NewStop(service);
        claire = service.as("claire");
        assertThat(stop.draft().status()).isEqualTo(201);
    }

    String id() {
        return stop.id();
    }

    Answer ask(Client somebody, String method, String path) {
        return somebody.send(method, stop.path() + path);
    }

    Answer ask(Client somebody, String method, String path, String body) {
        return somebody.send(method, stop.path() + path, body);
    }

    int grant(Client somebody, String personId, String role) {
        return somebody.put(stop.path() + "/team/" + personId + "/" + role).status();
    }

    Answer withdraw(Client somebody, String personId, String role) {
        return somebody.delete(stop.path() + "/team/" + personId + "/" + role);
    }

    /** By Claire; the secret of the link. */
    String invite(String role) {
        Answer issued = claire.post(stop.path() + "/invitations", "{\"role\": \"" + role + "\"}");
        assertThat(issued.status()).isEqualTo(201);
        return issued.text("token");
    }

    static Answer accept(Client somebody, String token) {
        return somebody.post("/api/invitations/" + token + "/acceptance");
    }

    /** As Claire sees it. */
    JsonNode team() {
        return claire.get(stop.path() + "/team").json();
    }
}
