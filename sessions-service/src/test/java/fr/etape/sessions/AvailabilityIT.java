package fr.etape.sessions;

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
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seats follow the events of the registrations. */
class AvailabilityIT {

    private static final Instant OPENS = Instant.parse("2026-01-11T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2999-03-15T17:00:00Z");

    private final String stopId = ServiceInstance.newStopId();

    private RegistrationsEvent opened() {
        return new AdmissionOpened(stopId, false, 2, 3, Map.of(College.ELU, 2, College.AUTRE, 1), OPENS, CLOSES);
    }

    private RegistrationsEvent confirmed(String id) {
        return new RegistrationConfirmed(stopId, false, id, College.ELU, null, 2026, "fr", List.of());
    }

    private RegistrationsEvent waitlisted(String id) {
        return new RegistrationWaitlisted(stopId, false, id, College.ELU, 1, null, 2026, "fr", List.of());
    }

    @Test
    void followsTheRegistrations() {
        Topics.createRegistrations(stopId);
        try (ServiceInstance service = ServiceInstance.onRealServers(stopId)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> isPublished(service));
            String tag = ServiceInstance.header(service.get("/api/stops/" + stopId), "ETag");

            Topics.publish(stopId, 1, opened(), confirmed("a"), confirmed("b"), waitlisted("c"));

            shows(service, 4, "{\"quota\":2,\"confirmed\":2,\"waitlisted\":1,\"available\":0}");
            assertThat(ServiceInstance.header(service.get("/api/stops/" + stopId), "ETag"))
                    .isNotEqualTo(tag);

            // the middle two come again, as after a crash of their publisher
            Topics.publish(
                    stopId,
                    3,
                    confirmed("b"),
                    waitlisted("c"),
                    new RegistrationCancelled(stopId, false, "a", College.ELU, true),
                    new RegistrationPromoted(stopId, false, "c", College.ELU));

            shows(service, 6, "{\"quota\":2,\"confirmed\":2,\"waitlisted\":0,\"available\":0}");

            Topics.publish(stopId, 7, new RegistrationCancelled(stopId, false, "b", College.ELU, true));

            shows(service, 7, "{\"quota\":2,\"confirmed\":1,\"waitlisted\":0,\"available\":1}");
            HttpResponse<String> changed =
                    service.send("PATCH", "/api/stops/" + stopId, "{\"name\":\"Angers 2\"}", "If-Match", tag);
            assertThat(changed.statusCode())
                    .as("registrations do not outdate what organisers read")
                    .isEqualTo(200);
            Topics.publish(
                    stopId,
                    8,
                    new AdmissionTermsChanged(
                            stopId, false, 3, 4, Map.of(College.ELU, 3, College.AUTRE, 1), OPENS, CLOSES));

            shows(service, 8, "{\"quota\":3,\"confirmed\":1,\"waitlisted\":0,\"available\":2}");
            assertThat(ServiceInstance.json(service.get("/api/stops"))
                            .at("/items/0/availability/position")
                            .longValue())
                    .isEqualTo(8);
        }
    }

    private boolean isPublished(ServiceInstance service) {
        service.publish(stopId, false);
        return service.get("/api/stops/" + stopId).statusCode() == 200;
    }

    private void shows(ServiceInstance service, long position, String electedOfficials) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            HttpResponse<String> stop = service.get("/api/stops/" + stopId);
            assertThat(ServiceInstance.json(stop).at("/availability/position").longValue())
                    .isEqualTo(position);
            assertThat(ServiceInstance.json(stop)
                            .at("/availability/colleges/ELU")
                            .toString())
                    .isEqualTo(electedOfficials);
        });
    }
}
