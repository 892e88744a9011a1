package fr.etape.sessions.tour.web;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stop as organisers send it: the members of {@link fr.etape.contracts.tour.StopDetails} under the same names, any of
 * which may be missing or wrong. Times are local to the town; colleges that are not named have no seats.
 */
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
        @Nullable String helpPage,
        @Nullable Boolean rehearsal) {}
