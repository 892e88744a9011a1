package fr.etape.journeys.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who is registered at a stop, and what they do by the API with their link and with a pass. */
public final class Participant {

    private static final JsonMapper json = JsonMapper.shared();

    private final Stop stop;
    private final Person person;
    private final String registrationId;
    private final String accessToken;
    private final Etape anybody;
    private final Etape withPass;
    private @Nullable String pass;

    private Participant(URI suite, Stop stop, Person person, JsonNode registration) {
        this.stop = stop;
        this.person = person;
        this.registrationId = registration.path("registrationId").asString();
        this.accessToken = registration.path("accessToken").asString();
        this.anybody = new Etape(suite);
        this.withPass = new Etape(suite, this::pass);
    }

    public static Participant register(URI suite, Stop stop, Person person) {
        JsonNode registration = new Etape(suite)
                .post(stop.registrations(), UUID.randomUUID().toString(), person.toJson())
                .expect(201)
                .json();
        return new Participant(suite, stop, person, registration);
    }

    /** Registers some of one college. */
    public static List<Participant> register(URI suite, Stop stop, String college, int many) {
        return Stream.generate(() -> register(suite, stop, Person.of(college)))
                .limit(many)
                .toList();
    }

    public Person person() {
        return person;
    }

    public String registrationId() {
        return registrationId;
    }

    /** Path of the page that their link opens. */
    public String ownPage() {
        return "/registrations/" + accessToken;
    }

    public boolean waitsForAnAtelier() {
        return withPass.get(stop.path() + "/bookings/me")
                .expect(200)
                .json()
                .path("waiting")
                .asBoolean();
    }

    public void leaveAtelier(String atelier) {
        withPass.send(withPass.to(stop.path() + "/sessions/" + atelier + "/bookings")
                        .DELETE())
                .expect(204);
    }

    /** The code of the ticket. */
    public String ticket() {
        return anybody.get("/api/registrations/" + accessToken + "/ticket")
                .expect(200)
                .json()
                .path("code")
                .asString();
    }

    public void approve(String questionId, List<String> proposals) {
        ObjectNode ballot = json.createObjectNode();
        proposals.forEach(ballot.putArray("approvals")::add);
        cast(questionId, ballot);
    }

    public void give(String questionId, Map<String, Integer> points) {
        ObjectNode ballot = json.createObjectNode();
        points.forEach(ballot.putObject("points")::put);
        cast(questionId, ballot);
    }

    /** @param answers to all questions of the survey */
    public void answer(Map<String, String> answers) {
        ObjectNode body = json.createObjectNode();
        answers.forEach(body.putObject("answers")::put);
        withPass.post(stop.path() + "/feedback", UUID.randomUUID().toString(), body)
                .expect(204);
    }

    private void cast(String questionId, ObjectNode ballot) {
        String question = stop.path() + "/questions/" + questionId;
        withPass.get(question + "/sheet").expect(200);
        withPass.send(withPass.json(question + "/ballot").PUT(BodyPublishers.ofString(ballot.toString())))
                .expect(200);
    }

    private String pass() {
        if (pass == null) {
            pass = anybody.post("/api/registrations/" + accessToken + "/passes")
                    .expect(200)
                    .json()
                    .path("pass")
                    .asString();
        }
        return pass;
    }
}
