package fr.etape.sessions.tour.web;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A stop as organisers send it. Times are local to the town; colleges that are not named have no seats. */
record StopRequest(
        @Nullable String stopId,
        @Nullable String name,
        @Nullable String commune,
        @Nullable String venue,
        @Nullable String timeZone,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        @Nullable LocalDateTime registrationOpensAt,
        @Nullable LocalDateTime registrationClosesAt,
        @Nullable Integer capacity,
        @Nullable Map<String, @Nullable Integer> quotas,
        @Nullable Boolean rehearsal) {

    /** What a patch goes out from: the details only. */
    static StopRequest of(StopDetails stop) {
        Map<String, @Nullable Integer> quotas = new TreeMap<>();
        for (Map.Entry<College, Integer> quota : stop.quotas().entrySet()) {
            quotas.put(quota.getKey().name(), quota.getValue());
        }
        return new StopRequest(
                null,
                stop.name(),
                stop.commune(),
                stop.venue(),
                stop.timeZone().getId(),
                stop.startsAt(),
                stop.endsAt(),
                stop.registrationOpensAt(),
                stop.registrationClosesAt(),
                stop.capacity(),
                quotas,
                null);
    }
}
