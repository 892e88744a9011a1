package fr.etape.reporting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.reporting.ReportingServiceApplication;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same streams give the same reports, byte for byte, however often and in whatever order they are delivered. */
class AnyDeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int STOPS = 4;
    private static final int EVENTS = 120;

    private record Delivery(long position, OfSeats event) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 49007, 20270311})
    void givesTheSameReportsByteForByte(long seed) {
        Map<String, List<OfSeats>> histories = histories(new Random(seed));

        Map<String, String> once = reports(histories, inOrder(histories));
        Map<String, String> often = reports(histories, mixedUpToThreeTimes(histories, seed));

        assertThat(often).isEqualTo(once);
    }

    private static Map<String, List<OfSeats>> histories(Random random) {
        Map<String, List<OfSeats>> histories = new LinkedHashMap<>();
        for (int i = 0; i < STOPS; i++) {
            String stopId = "stop-" + i;
            histories.put(stopId, StopHistory.random(stopId, random.nextBoolean(), EVENTS, random));
        }
        return histories;
    }

    private static List<Delivery> inOrder(Map<String, List<OfSeats>> histories) {
        List<Delivery> deliveries = new ArrayList<>();
        histories.values().forEach(history -> deliveries.addAll(numbered(history)));
        return deliveries;
    }

    /** Each stream is sent as by a publisher that goes back to an earlier position now and then. */
    static List<Delivery> mixedUpToThreeTimes(Map<String, List<OfSeats>> histories, long seed) {
        Random random = new Random(seed);
        List<List<Delivery>> streams = new ArrayList<>();
        for (List<OfSeats> history : histories.values()) {
            streams.add(withRepeats(numbered(history), random));
        }
        List<Delivery> mixed = new ArrayList<>();
        while (!streams.isEmpty()) {
            List<Delivery> stream = streams.get(random.nextInt(streams.size()));
            mixed.add(stream.removeFirst());
            streams.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private static List<Delivery> withRepeats(List<Delivery> stream, Random random) {
        List<Delivery> sent = new ArrayList<>();
        for (int from = 0; from < stream.size(); ) {
            int to = Math.min(stream.size(), from + 1 + random.nextInt(10));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                sent.addAll(stream.subList(from, to));
            }
            from = to;
        }
        return sent;
    }

    private static List<Delivery> numbered(List<OfSeats> history) {
        List<Delivery> numbered = new ArrayList<>();
        for (OfSeats event : history) {
            numbered.add(new Delivery(numbered.size() + 1, event));
        }
        return numbered;
    }

    private static Map<String, String> reports(Map<String, List<OfSeats>> histories, List<Delivery> deliveries) {
        try (RunningApplication service =
                RunningApplication.of(ReportingServiceApplication.class).start()) {
            // one topic for all, so that each poll contains a mixture
            String topic = "etape.registrations.v1." + service.newStopId();
            Map<String, Events<RegistrationsEvent>> streams = new HashMap<>();
            histories
                    .keySet()
                    .forEach(stopId -> streams.put(stopId, Events.of(RegistrationsEvent.class, stopId, topic)));
            for (Delivery delivery : deliveries) {
                streams.get(delivery.event().stopId()).publishFrom(delivery.position(), delivery.event());
            }
            return reports(service.asSteering(), histories.keySet());
        }
    }

    private static Map<String, String> reports(Client client, Iterable<String> stopIds) {
        Map<String, String> reports = new LinkedHashMap<>();
        for (String stopId : stopIds) {
            String path = "/api/reports/stops/" + stopId;
            await().atMost(SOON).until(() -> client.get(path).body().contains("\"position\":" + EVENTS));
            reports.put(stopId, client.get(path).body());
            reports.put(
                    stopId + " half way",
                    client.get(path + "?position=" + EVENTS / 2).body());
        }
        reports.put("tour", client.get("/api/reports/tour").body());
        return reports;
    }
}
