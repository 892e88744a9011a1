package fr.etape.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.rehearsal.http.Callers;
import fr.etape.rehearsal.http.RehearsalFailed;
import fr.etape.rehearsal.http.Tokens;
import fr.etape.rehearsal.script.Team;
import fr.etape.rehearsal.steps.Mails;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rehearsal waits for the provider, and is refused there. */
class RehearsalEndpointTest {

    private final CountDownLatch refusal = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private RehearsalEndpoint endpoint;

    @BeforeEach
    void serve() throws IOException {
        Tokens none = () -> {
            refusal.await();
            throw new RehearsalFailed("no token for you");
        };
        endpoint = new RehearsalEndpoint(
                "secret",
                new Rehearsal(
                        "http://127.0.0.1:1",
                        Clock.systemUTC(),
                        new Callers(none, none),
                        Team.NOBODY_ELSE,
                        Mails.NOT_COUNTED));
    }

    @AfterEach
    void stop() {
        refusal.countDown();
        endpoint.close();
        client.close();
    }

    @Test
    void whoPressesTheButtonTwiceFollowsTheRehearsalThatRuns() throws Exception {
        String id = start();

        assertThat(start()).isEqualTo(id);
        assertThat(state(id)).isEqualTo("RUNNING");
    }

    /** The web reads every one of them. */
    @Test
    void aRehearsalTellsAllItsMembersFromTheBeginning() throws Exception {
        JsonNode report =
                JsonMapper.shared().readTree(get("/rehearsals/" + start()).body());

        assertThat(report.propertyNames())
                .containsExactlyInAnyOrder("state", "steps", "stops", "comparison", "problem");
        assertThat(report.path("comparison").isArray()).isTrue();
    }

    @Test
    void aRehearsalThatFailedSaysWhyAndMakesRoomForAnother() throws Exception {
        String id = start();
        refusal.countDown();

        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("FAILED"));
        assertThat(get("/rehearsals/" + id).body()).contains("no token for you");
        assertThat(start()).isNotEqualTo(id);
    }

    @Test
    void nothingIsThereForWhoDoesNotKnowTheSecretOrTheNumber() throws Exception {
        assertThat(get("/rehearsals/unknown").statusCode()).isEqualTo(404);
        assertThat(get("/rehearsals").statusCode()).isEqualTo(404);
        URI guessed = URI.create(endpoint.url().replace("secret", "guessed") + "/rehearsals");
        assertThat(send(HttpRequest.newBuilder(guessed).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    private String start() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(endpoint.url() + "/rehearsals"))
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    private String state(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/rehearsals/" + id);
        return JsonMapper.shared().readTree(answer.body()).path("state").asString();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(endpoint.url() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
