package fr.etape.web.staff.door;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What somebody gets who was just registered at the door, asked for with their own link: their ticket, and their table,
 * which is found for them a moment after they came in. None of it stops the door: what is not known now is on the
 * person's own page.
 */
@Component
class Admitted {

    private static final Logger LOG = LoggerFactory.getLogger(Admitted.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private record Ticket(String code) {

        /** Without the code, so that no log contains it. */
        @Override
        public String toString() {
            return "Ticket[]";
        }
    }

    private record Issued(String pass) {

        /** Without the pass, so that no log contains it. */
        @Override
        public String toString() {
            return "Issued[]";
        }
    }

    /** @param version 0 while no plan is published */
    private record Tables(long version, List<Seat> rounds) {}

    record Seat(int round, int table) {}

    private final Api api;
    private final long tableWithinNanos;

    Admitted(Api api, DoorSettings settings) {
        this.api = api;
        this.tableWithinNanos = settings.tableWithin().toNanos();
    }

    /** Empty when it cannot be read now. */
    Optional<String> ticket(String accessToken) {
        return unlessUnknown(() -> api.get(Ticket.class, "/api/registrations/{accessToken}/ticket", accessToken)
                .code());
    }

    /** Table by round; empty when there is none, or none yet. */
    List<Seat> seats(String stopId, String accessToken) {
        return unlessUnknown(() -> seats(asThem(accessToken), stopId)).orElse(List.of());
    }

    private Api asThem(String accessToken) {
        return api.bearingPass(Answer.accepted(api.post(
                        Issued.class, Map.of(), Map.of(), "/api/registrations/{accessToken}/passes", accessToken))
                .pass());
    }

    private List<Seat> seats(Api them, String stopId) {
        long end = System.nanoTime() + tableWithinNanos;
        Tables found = them.get(Tables.class, "/api/stops/{stopId}/tables", stopId);
        while (found.version() > 0 && found.rounds().isEmpty() && System.nanoTime() - end < 0) {
            // On a virtual thread, which holds nothing else meanwhile.
            LockSupport.parkNanos(PAUSE.toNanos());
            found = them.get(Tables.class, "/api/stops/{stopId}/tables", stopId);
        }
        return found.rounds();
    }

    private static <T> Optional<T> unlessUnknown(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ApiUnavailable | NotFound | Forbidden e) {
            LOG.debug("Not known right after a walk-in: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
