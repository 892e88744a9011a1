package fr.etape.registration.admission;

import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** Announcements of a stop in Angers whose registration is open for years. */
public final class Stops {

    private static final LocalDateTime LONG_AGO = LocalDateTime.parse("2020-01-01T00:00");
    private static final LocalDateTime ONE_DAY = LocalDateTime.parse("2099-12-31T00:00");

    private Stops() {}

    /** Announces a stop and returns its id when its admission is open. */
    public static String open(RunningApplication service, Map<College, Integer> quotas) {
        String stopId = service.newStopId();
        announce(service, published(stopId, quotas));
        return stopId;
    }

    /** Returns when the service has decided on the admission. */
    public static void announce(RunningApplication service, StopPublished stop) {
        service.tour().publish(stop);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new Participants(service).admission(stop.stopId()).status() == 200);
    }

    public static StopPublished published(String stopId, Map<College, Integer> quotas) {
        return new StopPublished(stopId, true, details(quotas, LONG_AGO));
    }

    static StopPublished publishedEarly(String stopId) {
        return new StopPublished(stopId, true, details(Map.of(College.ELU, 1), ONE_DAY.minusDays(1)));
    }

    public static StopChanged changed(String stopId, Map<College, Integer> quotas) {
        return new StopChanged(stopId, true, details(quotas, LONG_AGO));
    }

    public static StopClosed closed(String stopId) {
        return new StopClosed(stopId, true);
    }

    private static StopDetails details(Map<College, Integer> quotas, LocalDateTime opensAt) {
        int capacity = quotas.values().stream().mapToInt(Integer::intValue).sum();
        return new StopDetails(
                "Angers",
                "49007",
                "Terra Botanica",
                ZoneId.of("Europe/Paris"),
                ONE_DAY,
                ONE_DAY.plusHours(8),
                opensAt,
                ONE_DAY,
                capacity,
                quotas);
    }
}
