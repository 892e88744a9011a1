package fr.etape.reporting.attendance;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.reporting.ReportingServiceApplication;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to make archive and report again from a topic, into an empty database. Not part of the build:
 * {@code mvn test -pl reporting-service -am -Dtest=RebuildBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, with
 * {@code -Detape.events=100000} by default. CPU is that of this process alone, from the moment the service is up.
 */
class RebuildBenchmark {

    @Test
    void rebuildsFromATopic() {
        int events = Integer.getInteger("etape.events", 100_000);
        RunningApplication service = RunningApplication.of(ReportingServiceApplication.class);
        String stopId = service.newStopId();
        Events.of(RegistrationsEvent.class, stopId)
                .publishAll(StopHistory.random(stopId, false, events, new Random(1)));
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = System.nanoTime();
        try (service) {
            service.start();
            long up = System.nanoTime();
            long cpuBefore = machine.getProcessCpuTime();
            String report = "/api/reports/stops/" + stopId;
            String last = "\"position\":" + events + ",";
            await().atMost(Duration.ofMinutes(10))
                    .until(() -> service.asNobody().get(report).body().contains(last));
            long done = System.nanoTime();
            long cpu = machine.getProcessCpuTime() - cpuBefore;
            long again = System.nanoTime();
            service.asNobody().get(report + "?position=" + events);
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
