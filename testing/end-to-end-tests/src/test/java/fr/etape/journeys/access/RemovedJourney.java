package fr.etape.journeys.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Reachable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is left to somebody whose role was taken back: nothing, soon. */
@OnSharedSuite
class RemovedJourney {

    /** From sessions-service to reporting-service, and until the stream looks again. */
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    @Test
    void theStreamOfAPartnerEndsWithTheRoleAndThoseOfOthersStay(Reachable suite) {
        Etape organiser = suite.organiser();
        Stop stop = Stop.open(organiser, "removed-partner", Map.of("ELU", 9));
        for (String reader : List.of("partner", "door")) {
            stop.give(organiser, idOf(suite, reader), "PARTNER");
            await("the service of events hears of the role")
                    .atMost(A_MOMENT)
                    .until(() -> suite.as(reader)
                                    .get("/api/events?stop=" + stop.id())
                                    .status()
                            == 200);
        }
        try (EventStream removed = new EventStream(suite.as("partner"), stop);
                EventStream other = new EventStream(suite.as("door"), stop)) {
            await().atMost(A_MOMENT).untilAsserted(() -> {
                assertThat(removed.types).contains("fr.etape.tour.stop-published.v1");
                assertThat(other.types).contains("fr.etape.tour.stop-published.v1");
            });

            take(organiser, stop, idOf(suite, "partner"), "PARTNER");

            await().atMost(A_MOMENT).untilTrue(removed.ended);
            organiser
                    .post(
                            stop.registrations(),
                            UUID.randomUUID().toString(),
                            Person.of("ELU").toJson())
                    .expect(201);
            await("negative control")
                    .atMost(A_MOMENT)
                    .untilAsserted(() -> assertThat(other.types).contains("fr.etape.registration.confirmed.v1"));
            assertThat(removed.types).doesNotContain("fr.etape.registration.confirmed.v1");
            assertThat(suite.as("partner").get("/api/events?stop=" + stop.id()).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoWasRemovedAsOrganiserDoesNotReturnByTheirOwnInvitation(Reachable suite) {
        Etape organiser = suite.organiser();
        Etape removed = suite.as("partner");
        Stop stop = Stop.open(organiser, "removed-organiser", Map.of("ELU", 9));
        stop.give(organiser, idOf(suite, "partner"), "ORGANISER");
        String own = invitation(removed, stop);
        String others = invitation(organiser, stop);

        take(organiser, stop, idOf(suite, "partner"), "ORGANISER");

        removed.post("/api/invitations/" + own + "/acceptance").expect(410);
        removed.get(stop.path() + "/team").expect(403);
        removed.post("/api/invitations/" + others + "/acceptance").expect(200);
    }

    private static String invitation(Etape issuer, Stop stop) {
        return issuer.post(stop.path() + "/invitations", UUID.randomUUID().toString(), "{\"role\":\"ORGANISER\"}")
                .expect(201)
                .json()
                .path("token")
                .asString();
    }

    private static void take(Etape organiser, Stop stop, String personId, String role) {
        organiser.delete(stop.path() + "/team/" + personId + "/" + role).expect(204);
    }

    private static String idOf(Reachable suite, String role) {
        return suite.as(role).get("/api/me").expect(200).json().path("personId").asString();
    }

    /** Reads until the other side ends it. */
    private static final class EventStream implements AutoCloseable {

        final List<String> types = new CopyOnWriteArrayList<>();
        final AtomicBoolean ended = new AtomicBoolean();
        private final HttpClient client = HttpClient.newHttpClient();

        EventStream(Etape reader, Stop stop) {
            HttpRequest request = reader.to("/api/events?stop=" + stop.id())
                    .setHeader("Accept", "text/event-stream")
                    .timeout(Duration.ofMinutes(1))
                    .build();
            Thread.ofVirtual().start(() -> {
                try {
                    read(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        private void read(HttpResponse<InputStream> response) throws IOException {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: ")) {
                        types.add(line.substring("event: ".length()));
                    }
                }
            }
            ended.set(true);
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
