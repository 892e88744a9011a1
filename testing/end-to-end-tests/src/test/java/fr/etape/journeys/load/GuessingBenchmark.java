package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Does the time of an answer tell what its words do not: that a stop, a registration, a link is there? Asked at the
 * services themselves, and through the gateway.
 */
@AloneOnSharedSuite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessingBenchmark {

    private static final int SECRET_BYTES = 32;
    private static final int LINK_BYTES = 40;

    private final Suite suite;
    private final List<String> table = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private Stop open = new Stop("", Map.of());
    private String draft = "";
    private String link = "";
    private String registrationId = "";

    GuessingBenchmark(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void somethingToGuess() {
        Etape organiser = suite.organiser();
        open = Stop.open(organiser, "open", Stop.ANGERS);
        draft = Stop.draft(organiser, "draft", Stop.ANGERS).id();
        JsonNode registered = new Etape(suite.url())
                .post(
                        open.registrations(),
                        UUID.randomUUID().toString(),
                        Person.of("ELU").toJson())
                .expect(201)
                .json();
        link = registered.path("accessToken").asString();
        registrationId = registered.path("registrationId").asString();
    }

    @AfterAll
    void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
    }

    @Test
    void linksOfParticipants() throws IOException {
        String path = "/api/registrations/";
        compare(
                "links of participants",
                "registration-service",
                List.of(
                        Guess.get("a stop that is there", () -> path + open.id() + "." + secret(LINK_BYTES)),
                        Guess.get("no such stop", () -> path + unknownStop() + "." + secret(LINK_BYTES)),
                        Guess.get("a draft", () -> path + draft + "." + secret(LINK_BYTES)),
                        Guess.get("a registration that is there", () -> path + forged())),
                Guess.get("a true link", () -> path + link));
    }

    @Test
    void stops() throws IOException {
        compare(
                "stops",
                "sessions-service",
                List.of(
                        Guess.get("no such stop", () -> "/api/stops/" + unknownStop()),
                        Guess.get("a draft", () -> "/api/stops/" + draft)),
                Guess.get("a stop that is there", () -> open.path()));
    }

    @Test
    void admissionsToStops() throws IOException {
        compare(
                "admissions to stops",
                "registration-service",
                List.of(
                        Guess.get("no such stop", () -> "/api/stops/" + unknownStop() + "/admission"),
                        Guess.get("a draft", () -> "/api/stops/" + draft + "/admission")),
                Guess.get("a stop that is there", () -> open.path() + "/admission"));
    }

    @Test
    void reportsOfStops() throws IOException {
        compare(
                "reports of stops",
                "reporting-service",
                List.of(
                        Guess.get("no such stop", () -> "/api/reports/stops/" + unknownStop()),
                        Guess.get("a draft", () -> "/api/reports/stops/" + draft)),
                Guess.get("a stop that is there", () -> open.report()));
    }

    /** By somebody who is signed in and has a role at neither. */
    @Test
    void teamsOfStops() throws IOException {
        String stranger = bearer("facilitator");
        String organiser = bearer("organiser");
        compare(
                "teams of stops",
                "sessions-service",
                List.of(
                        Guess.get("no such stop", () -> "/api/stops/" + unknownStop() + "/team", stranger),
                        Guess.get("a draft", () -> "/api/stops/" + draft + "/team", stranger),
                        Guess.get("a stop that is there", () -> open.path() + "/team", stranger)),
                Guess.get("one's own stop", () -> open.path() + "/team", organiser));
    }

    @Test
    void registrationsOfStops() throws IOException {
        String stranger = bearer("facilitator");
        String path = "/api/stops/%s/registrations";
        String organiser = bearer("organiser");
        compare(
                "registrations of stops",
                "registration-service",
                List.of(
                        Guess.get("no such stop", () -> path.formatted(unknownStop()), stranger),
                        Guess.get("a draft", () -> path.formatted(draft), stranger),
                        Guess.get("a stop that is there", () -> open.registrations(), stranger)),
                Guess.get("one's own stop", () -> open.registrations(), organiser));
    }

    /** By an organiser, for the registration of another stop of hers. */
    @Test
    void registrationsAtAnotherStop() throws IOException {
        String organiser = bearer("organiser");
        Stop other = Stop.open(suite.organiser(), "other", Stop.ANGERS);
        await().until(() -> suite.organiser().get(other.registrations()).status() == 200);
        String path = other.registrations() + "/%s/link";
        compare(
                "registrations at another stop",
                "registration-service",
                List.of(
                        Guess.post("no such registration", () -> path.formatted(UUID.randomUUID()), organiser),
                        Guess.post("one of elsewhere", () -> path.formatted(registrationId), organiser)),
                null);
    }

    @Test
    void invitations() throws IOException {
        String stranger = bearer("facilitator");
        String path = "/api/invitations/";
        compare(
                "invitations",
                "sessions-service",
                List.of(
                        Guess.get(
                                "a stop that is there", () -> path + open.id() + "." + secret(SECRET_BYTES), stranger),
                        Guess.get("no such stop", () -> path + unknownStop() + "." + secret(SECRET_BYTES), stranger),
                        Guess.get("a draft", () -> path + draft + "." + secret(SECRET_BYTES), stranger)),
                null);
    }

    /** @param known what is answered otherwise, to show that a difference would be seen; null where there is nothing */
    private void compare(String what, String service, List<Guess> guesses, @Nullable Guess known) throws IOException {
        compare(what + " (" + service + ")", suite.part(service).url(), guesses, known);
        compare(what + " (through the gateway)", suite.url(), guesses, known);
    }

    private void compare(String what, URI site, List<Guess> guesses, @Nullable Guess known) throws IOException {
        Guessing.assertAnsweredAlike(site, guesses);
        List<Guess> all = new ArrayList<>(guesses);
        if (known != null) {
            all.add(known);
        }
        List<Guessing.Compared> compared = Guessing.time(site, all);
        table.add(what);
        compared.forEach(one -> table.add(one.line()));
        assertThat(compared.subList(0, guesses.size() + 1)).allMatch(one -> one.isLostIn(compared.getFirst()));
    }

    private String bearer(String client) {
        return "Authorization: Bearer " + suite.token(client) + "\r\n";
    }

    /** As long as the ones that are there. */
    private String unknownStop() {
        return "none-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String secret(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A true link, but for the end of its proof. */
    private String forged() {
        return link.substring(0, link.length() - 8) + secret(6);
    }
}
