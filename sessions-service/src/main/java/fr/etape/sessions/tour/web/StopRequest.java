package fr.etape.sessions.tour.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser sends: a whole stop, or the members to be changed. Times are local to the town, as
 * {@code 2027-03-10T09:00}.
 */
record StopRequest(
        @Nullable String stopId,
        @Nullable String name,
        @Nullable String commune,
        @Nullable String venue,
        @Nullable String timeZone,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String registrationOpensAt,
        @Nullable String registrationClosesAt,
        @Nullable Integer capacity,
        @Nullable Map<String, @Nullable Integer> quotas,
        @Nullable Boolean rehearsal) {}
