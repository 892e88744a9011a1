package fr.etape.sessions.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Seats follow the events of the registrations. */
class AvailabilityIT {

    private static final Instant OPENS = Instant.parse("2026-01-11T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2999-03-15T17:00:00Z");

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final NewStop stop = new NewStop(service);
    private final String stopId = stop.id();

    private RegistrationsEvent opened() {
        return new AdmissionOpened(stopId, false, 2, 3, Map.of(College.ELU, 2, College.AUTRE, 1), OPENS, CLOSES, null);
    }

    private RegistrationsEvent confirmed(String id) {
        return new RegistrationConfirmed(stopId, false, id, College.ELU, null, 2026, "fr", List.of(), null);
    }

    private RegistrationsEvent waitlisted(String id) {
        return new RegistrationWaitlisted(stopId, false, id, College.ELU, 1, null, 2026, "fr", List.of(), null);
    }

    @Test
    void followsTheRegistrations() {
        Events<RegistrationsEvent> registrations = Events.of(RegistrationsEvent.class, stopId);
        stop.draft();
        stop.publish();
        String tag = service.as("claire").get(stop.path()).header("ETag");

        registrations.publish(opened(), confirmed("a"), confirmed("b"), waitlisted("c"));

        shows(4, "{\"quota\":2,\"confirmed\":2,\"waitlisted\":1,\"available\":0}");
        assertThat(service.as("claire").get(stop.path()).header("ETag")).isNotEqualTo(tag);

        // the middle two come again, as after a crash of their publisher
        registrations.publishFrom(
                3,
                confirmed("b"),
                waitlisted("c"),
                new RegistrationCancelled(stopId, false, "a", College.ELU, true),
                new RegistrationPromoted(stopId, false, "c", College.ELU));

        shows(6, "{\"quota\":2,\"confirmed\":2,\"waitlisted\":0,\"available\":0}");

        registrations.publish(new RegistrationCancelled(stopId, false, "b", College.ELU, true));

        shows(7, "{\"quota\":2,\"confirmed\":1,\"waitlisted\":0,\"available\":1}");
        assertThat(stop.change("{\"name\":\"Angers 2\"}", tag).status())
                .as("registrations do not outdate what organisers read")
                .isEqualTo(200);
        registrations.publish(new AdmissionTermsChanged(
                stopId, false, 3, 4, Map.of(College.ELU, 3, College.AUTRE, 1), OPENS, CLOSES));

        shows(8, "{\"quota\":3,\"confirmed\":1,\"waitlisted\":0,\"available\":2}");
        await().untilAsserted(() ->
                assertThat(inTheList().at("/availability/position").longValue()).isEqualTo(8));
    }

    private JsonNode inTheList() {
        JsonNode stops = service.as("claire").get("/api/stops").json().get("items");
        return stops.valueStream()
                .filter(each -> each.get("stopId").stringValue().equals(stopId))
                .findAny()
                .orElseThrow();
    }

    private void shows(long position, String electedOfficials) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer read = service.as("claire").get(stop.path());
            assertThat(read.json().at("/availability/position").longValue()).isEqualTo(position);
            assertThat(read.json().at("/availability/colleges/ELU").toString()).isEqualTo(electedOfficials);
        });
    }
}
