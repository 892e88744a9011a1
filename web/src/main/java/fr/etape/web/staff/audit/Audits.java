package fr.etape.web.staff.audit;

import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.RetryUntilRoleKnown;
import fr.etape.web.staff.home.StaffPage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts of sessions-service and of registration-service as one. */
@Component
class Audits {

    private static final int PAGE = 50;

    private static final Duration FINEST = Duration.ofMillis(1);

    /** @param before where the older entries begin, exclusive; nothing when there are none */
    record Merged(List<Trail.Entry> entries, @Nullable Instant before) {}

    private final StaffApi gateway;
    private final RetryUntilRoleKnown retry;

    Audits(StaffApi gateway, RetryUntilRoleKnown retry) {
        this.gateway = gateway;
        this.retry = retry;
    }

    /** @param before shows what is older than this only */
    Merged read(String stopId, AuditFilter filter, ZoneId zone, @Nullable Instant before) {
        Instant end = filter.ends(zone);
        Instant until = before == null || (end != null && end.isBefore(before)) ? end : before;
        Instant from = filter.begins(zone);
        Query ofStop = query("/api/stops/{stopId}/audit", stopId, filter, from, until);
        Query ofRegistrations = query("/api/stops/{stopId}/registrations/audit", stopId, filter, from, until);
        return merge(List.of(
                gateway.now().get(Trail.class, ofStop),
                retry.ask(stopId, StaffPage.AUDIT, api -> api.get(Trail.class, ofRegistrations))));
    }

    /**
     * An account that goes on says nothing about what is older than its last entry. So the page ends at the later one
     * of these ends, and the next begins there.
     */
    static Merged merge(List<Trail> trails) {
        Instant since = trails.stream()
                .map(Trail::since)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Stream<Trail.Entry> all = trails.stream().flatMap(trail -> trail.items().stream());
        List<Trail.Entry> shown = (since == null
                        ? all
                        : all.filter(entry -> entry.at().isAfter(since)))
                .sorted(Comparator.comparing(Trail.Entry::at)
                        .thenComparing(Trail.Entry::stream)
                        .thenComparing(Trail.Entry::position)
                        .reversed())
                .toList();
        return new Merged(shown, since == null ? null : since.plus(FINEST));
    }

    private static Query query(
            String path, String stopId, AuditFilter filter, @Nullable Instant from, @Nullable Instant until) {
        return new Query(path, stopId)
                .with("actor", filter.actor())
                .with("command", filter.command())
                .with("from", from)
                .with("until", until)
                .with("limit", PAGE);
    }
}
