package fr.etape.reporting.feed.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.etape.contracts.College;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.RoomRemoved;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.team.Role;
import fr.etape.reporting.ReportingServiceApplication;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class FeedIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    static final RunningApplication service = RunningApplication.of(ReportingServiceApplication.class)
            .with("etape.reporting.feed.page", 3)
            .with("etape.reporting.feed.poll", "50ms")
            .with("etape.reporting.feed.heartbeat", "100ms")
            .with("etape.reporting.feed.per-reader", 2);

    private final String stop = service.newStopId();
    private final Events<RegistrationsEvent> registrations = Events.of(RegistrationsEvent.class, stop);

    @Test
    void aPageHasTheEventsOfAllStreamsOfTheStopAndOfNoOther() {
        promote("a", "b");
        Events.of(ProgrammeEvent.class, stop).publish(new RoomRemoved(stop, false, "hall"));
        Events.of(RegistrationsEvent.class, service.newStopId());
        Client partner = partner();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ids(partner, ""))
                        .containsExactlyInAnyOrder(
                                stop + "/registrations/1", stop + "/registrations/2", stop + "/programme/1"));
        JsonNode first = page(partner, "").path("items").path(0);
        assertThat(first.path("specversion").asString()).isEqualTo("1.0");
        assertThat(first.path("source").asString()).isEqualTo("/stops/" + stop);
        assertThat(first.path("data").path("stopId").asString()).isEqualTo(stop);
    }

    @Test
    void pageAfterPageNothingIsMissedOrGivenTwice() {
        promote("a", "b", "c", "d", "e", "f", "g");
        Client partner = partner();
        await().atMost(SOON)
                .until(() -> page(partner, "registrations:6").path("items").size() == 1);

        List<String> all = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = page(partner, after);
            page.path("items").forEach(item -> all.add(item.path("id").asString()));
            after = page.path("next").asString();
        } while (page.path("more").asBoolean());

        assertThat(all).containsExactlyElementsOf(positions(1, 7));
    }

    @Test
    void aReaderThatComesBackWithItsLastIdMissesNothing() throws IOException {
        promote("a", "b", "c", "d");
        Client partner = partner();
        String last;
        try (Stream stream = new Stream(partner)) {
            assertThat(stream.ids(2)).isEqualTo(positions(1, 2));
            last = stream.lastId;
        }
        promote("e");

        try (Stream stream = new Stream(partner.with("Last-Event-ID", last))) {
            assertThat(stream.ids(3)).isEqualTo(positions(3, 5));
        }
    }

    @Test
    void anOpenStreamGetsWhatHappensLaterAndACommentMeanwhile() throws IOException {
        promote("a");
        try (Stream stream = new Stream(partner())) {
            assertThat(stream.ids(1)).isEqualTo(positions(1, 1));
            assertThat(stream.line()).isEqualTo(":");

            promote("b");

            assertThat(stream.ids(1)).isEqualTo(positions(2, 2));
        }
    }

    @Test
    void oneReaderHasNoMoreStreamsThanAllowed() throws IOException {
        promote("a");
        Client partner = partner();
        try (Stream one = new Stream(partner);
                Stream two = new Stream(partner)) {
            one.ids(1);
            two.ids(1);

            Answer third = partner.with("Accept", "text/event-stream").get(path(""));

            assertThat(third.status()).isEqualTo(503);
            assertThat(third.body()).contains("urn:etape:problem:overloaded");
        }
        await("the place is given back").atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            try (Stream one = new Stream(partner);
                    Stream two = new Stream(partner)) {
                assertThat(two.ids(1)).isEqualTo(positions(1, 1));
            }
        });
    }

    @Test
    void aStreamEndsWithTheRoleOfItsReaderAndThoseOfOthersStay() throws IOException {
        promote("a");
        Client partner = partner();
        service.grant(stop, "other-partner", Role.PARTNER);
        try (Stream own = new Stream(partner);
                Stream others = new Stream(service.as("other-partner"))) {
            assertThat(own.ids(1)).isEqualTo(positions(1, 1));
            assertThat(others.ids(1)).isEqualTo(positions(1, 1));

            service.withdraw(stop, "partner-of-" + stop, Role.PARTNER);
            assertTimeoutPreemptively(Duration.ofSeconds(2), own::untilItEnds);
            promote("b");

            assertThat(others.ids(1)).as("negative control").isEqualTo(positions(2, 2));
        }
    }

    @Test
    void isForPartnersOfTheStopAlone() {
        Client partner = partner();
        service.grant(stop, "olga", Role.ORGANISER);

        assertThat(service.asNobody().get(path("")).status()).isEqualTo(401);
        assertThat(service.as("olga").get(path("")).status()).isEqualTo(403);
        assertThat(partner.get("/api/events?stop=" + service.newStopId()).status())
                .isEqualTo(403);
        assertThat(partner.get("/api/events").status()).isEqualTo(403);
    }

    @Test
    void whatIsNoCursorIsRefused() {
        Answer answer = partner().get(path("&after=nonsense"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:etape:problem:unreadable");
    }

    private Client partner() {
        service.grant(stop, "partner-of-" + stop, Role.PARTNER);
        return service.as("partner-of-" + stop);
    }

    private void promote(String... people) {
        for (String person : people) {
            registrations.publish(new RegistrationPromoted(stop, false, person, College.ELU));
        }
    }

    private List<String> positions(int first, int last) {
        List<String> ids = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            ids.add(stop + "/registrations/" + i);
        }
        return ids;
    }

    private String path(String more) {
        return "/api/events?stop=" + stop + more;
    }

    private JsonNode page(Client partner, String after) {
        return JsonMapper.shared().readTree(partner.get(path("&after=" + after)).body());
    }

    private List<String> ids(Client partner, String after) {
        return page(partner, after)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** Server-sent events, read line by line. */
    private final class Stream implements AutoCloseable {

        private final BufferedReader lines;
        private String lastId = "";

        Stream(Client reader) {
            InputStream body = reader.with("Accept", "text/event-stream").open(path(""));
            this.lines = new BufferedReader(new InputStreamReader(body, UTF_8));
        }

        /** The next line that is not empty and no part of an event's head. */
        String line() throws IOException {
            String line = lines.readLine();
            while (line.isEmpty() || line.startsWith("retry:")) {
                line = lines.readLine();
            }
            return line;
        }

        /** CloudEvents ids of the next events. */
        List<String> ids(int events) throws IOException {
            List<String> ids = new ArrayList<>();
            while (ids.size() < events) {
                String line = line();
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    ids.add(JsonMapper.shared()
                            .readTree(line.substring(6))
                            .path("id")
                            .asString());
                }
            }
            return ids;
        }

        void untilItEnds() throws IOException {
            while (lines.readLine() != null) {
                // comments, until the service ends the stream
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
