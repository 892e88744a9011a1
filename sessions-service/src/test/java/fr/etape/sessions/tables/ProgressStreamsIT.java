package fr.etape.sessions.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.etape.access.PersonId;
import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two organisers follow a plan that is being computed: one of them is removed, or opens too many streams. */
class ProgressStreamsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String OLGA = PersonId.ofSubject("olga").value();
    private static final String COLLECTION = "table-plans";

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final Client claire = service.as("claire");
    private final String plans = stop.path() + "/table-plans";

    @Test
    void theStreamEndsWithTheRoleOfItsReaderAndThatOfOthersGoesOn() throws IOException {
        stop.draft();
        claire.put(stop.path() + "/team/" + OLGA + "/ORGANISER");
        String planId = planThatIsBeingComputed();
        try (Progress hers = new Progress(service.as("olga"), planId);
                Progress others = new Progress(claire, planId)) {
            hers.next();
            others.next();

            claire.delete(stop.path() + "/team/" + OLGA + "/ORGANISER");
            spent(planId, 4_711);

            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), hers::rest))
                    .doesNotContain("4711");
            await("negative control").atMost(SOON).until(() -> others.next().contains("4711"));
            assertThat(service.as("olga")
                            .get(plans + "/" + planId + "/progress")
                            .status())
                    .isEqualTo(403);
        }
        spentBy(planId, new Document("status", "COMPUTED"));
    }

    @Test
    void anOrganiserFollowsFourAtATimeAndLeavesTheOtherPlacesToOthers() throws IOException {
        stop.draft();
        claire.put(stop.path() + "/team/" + OLGA + "/ORGANISER");
        String planId = planThatIsBeingComputed();
        List<Progress> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(new Progress(claire, planId));
            four.getLast().next();
        }

        Answer fifth = claire.with("Accept", "text/event-stream").get(plans + "/" + planId + "/progress");

        assertThat(fifth.problem()).isEqualTo("503 urn:etape:problem:overloaded");
        try (Progress others = new Progress(service.as("olga"), planId)) {
            assertThat(others.next()).as("negative control").contains("COMPUTING");
        }
        four.getFirst().close();
        await("the place is given back").atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            try (Progress again = new Progress(claire, planId)) {
                assertThat(again.next()).contains("COMPUTING");
            }
        });
        for (Progress open : four) {
            open.close();
        }
        spentBy(planId, new Document("status", "COMPUTED"));
    }

    /** One that has ended, set back: how long a search takes is up to the machine. */
    private String planThatIsBeingComputed() {
        Events<RegistrationsEvent> registrations = Events.of(RegistrationsEvent.class, stop.id());
        for (int i = 0; i < 8; i++) {
            String id = UUID.randomUUID().toString();
            registrations.publish(
                    new RegistrationConfirmed(stop.id(), false, id, College.ELU, "49007", 2026, "fr", List.of(), null));
        }
        await().atMost(SOON)
                .until(() -> service.bean(Attendees.class).at(stop.id()).size() == 8);
        String planId = claire.withNewKey().post(plans, "{\"tables\":2}").text("planId");
        await().atMost(SOON)
                .until(() -> claire.get(plans + "/" + planId).text("status").equals("COMPUTED"));
        spentBy(
                planId,
                new Document("status", "COMPUTING")
                        .append("aliveAt", Date.from(Instant.now().plusSeconds(600))));
        return planId;
    }

    private void spent(String planId, long changes) {
        spentBy(planId, new Document("spent", changes));
    }

    private void spentBy(String planId, Document values) {
        service.database()
                .getCollection(COLLECTION)
                .updateOne(new Document("_id", planId), new Document("$set", values));
    }

    /** Server-sent events, read line by line. */
    private final class Progress implements AutoCloseable {

        private final BufferedReader lines;

        Progress(Client reader, String planId) {
            lines = new BufferedReader(new InputStreamReader(
                    reader.with("Accept", "text/event-stream").open(plans + "/" + planId + "/progress"), UTF_8));
        }

        String next() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = lines.readLine();
            }
            assertThat(line).as("an event").isNotNull();
            return line;
        }

        String rest() {
            return lines.lines().reduce("", String::concat);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
