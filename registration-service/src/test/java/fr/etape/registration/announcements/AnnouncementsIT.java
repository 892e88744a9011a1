package fr.etape.registration.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.registration.RegistrationService;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementsIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    @Test
    void theLatestWordOnAPublishedStopIsKept() {
        String stopId = service.newStopId();
        Announcements announcements = service.bean(Announcements.class);

        service.tour().publish(new StopPublished(stopId, true, at("Palais des congrès", null)));
        service.tour().publish(new StopChanged(stopId, true, at("Le Kabardock", "https://aide.example/contact")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(announcements.find(stopId))
                        .contains(new Announcement(
                                stopId,
                                true,
                                "Le Port",
                                "97407",
                                "Le Kabardock",
                                ZoneId.of("Indian/Reunion"),
                                LocalDateTime.parse("2027-06-10T09:00"),
                                LocalDateTime.parse("2027-06-10T17:30"),
                                "https://aide.example/contact")));
    }

    @Test
    void whatWasNeverPublishedIsNotKnown() {
        String draft = service.newStopId();
        String published = service.newStopId();
        service.tour().publish(new StopChanged(draft, true, at("Palais des congrès", null)));
        service.tour().publish(new StopPublished(published, true, at("Palais des congrès", null)));

        Announcements announcements = service.bean(Announcements.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> announcements.find(published).isPresent());

        assertThat(announcements.find(draft)).isEmpty();
    }

    private static StopDetails at(String venue, String helpPage) {
        String json = """
                {"name": "Le Port", "commune": "97407", "venue": "%s", "timeZone": "Indian/Reunion",
                 "startsAt": "2027-06-10T09:00", "endsAt": "2027-06-10T17:30",
                 "registrationOpensAt": "2027-01-01T00:00", "registrationClosesAt": "2027-06-01T00:00",
                 "capacity": 10, "quotas": {"ELU": 10}, "helpPage": %s}""".formatted(venue, helpPage == null ? null : '"' + helpPage + '"');
        return JsonMapper.shared().readValue(json, StopDetails.class);
    }
}
