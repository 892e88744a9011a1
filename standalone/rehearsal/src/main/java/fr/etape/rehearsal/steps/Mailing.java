package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One mail for each step of a registration: by what participants were told, and by what arrived in their mailbox. */
final class Mailing implements Step {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    @Override
    public void play(Day day) throws InterruptedException {
        if (day.mails().of(day.stopId()).isEmpty()) {
            return;
        }
        List<String> told = day.each(day.guests(), guest -> guest.seated() + " " + day.state(guest));
        Map<String, Long> due = Map.of(
                "confirmed", day.guests().stream().filter(Guest::seated).count(),
                "waiting",
                        day.guests().stream().filter(guest -> !guest.seated()).count(),
                "promoted", told.stream().filter("false CONFIRMED"::equals).count(),
                "cancelled",
                        told.stream()
                                .filter(state -> state.endsWith("CANCELLED"))
                                .count());
        Map<String, Long> arrived = arrived(day, due);
        for (String kind : List.of("confirmed", "waiting", "promoted", "cancelled")) {
            day.count(
                    new Figure("mails", kind, due.getOrDefault(kind, 0L), arrived.getOrDefault(kind, 0L), null, null));
        }
    }

    /** Mails follow their events, so they are given some time. */
    private static Map<String, Long> arrived(Day day, Map<String, Long> due) throws InterruptedException {
        long all = due.values().stream().mapToLong(Long::longValue).sum();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<Map<String, Long>> arrived = day.mails().of(day.stopId());
            long so = arrived.orElse(Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (so >= all || Instant.now().isAfter(deadline)) {
                return arrived.orElse(Map.of());
            }
            Thread.sleep(POLL);
        }
    }
}
