package fr.etape.reporting;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.reporting.attendance.StopHistory;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to make archive and report again from a topic, into an empty database. Not part of the build: {@code
 * mvn test -pl reporting-service -am -Dtest=RebuildBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, with {@code
 * -Detape.events=100000} by default. CPU is that of this process alone, from the moment the service is up.
 */
class RebuildBenchmark {

    @Test
    void rebuildsFromATopic() {
        int events = Integer.getInteger("etape.events", 100_000);
        String stopId = "angers-" + UUID.randomUUID().toString().substring(0, 8);
        List<OfSeats> history = StopHistory.random(stopId, false, events, new Random(1));
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (Publisher publisher = new Publisher(stopId)) {
            publisher.publish(history);
            long start = System.nanoTime();
            try (RunningService service = RunningService.reportingOn(stopId)) {
                long up = System.nanoTime();
                long cpuBefore = machine.getProcessCpuTime();
                String last = "\"position\":" + events + ",";
                await().atMost(Duration.ofMinutes(10))
                        .until(() -> service.get("/api/reports/stops/" + stopId)
                                .body()
                                .contains(last));
                long done = System.nanoTime();
                long cpu = machine.getProcessCpuTime() - cpuBefore;
                long again = System.nanoTime();
                service.get("/api/reports/stops/" + stopId + "?position=" + events);
                System.out.printf(
                        "%,d events: service up after %.1f s, rebuilt %.1f s later, %.3f CPU-ms an event; "
                                + "as of the last position from the archive in %.2f s%n",
                        events,
                        (up - start) / 1e9,
                        (done - up) / 1e9,
                        cpu / 1e6 / events,
                        (System.nanoTime() - again) / 1e9);
            }
        }
    }
}
