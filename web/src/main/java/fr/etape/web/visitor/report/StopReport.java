package fr.etape.web.visitor.report;

import fr.etape.web.visitor.stop.College;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one stop as of one position of its registrations.
 *
 * @param position 0 before the first event was counted
 * @param occurredAt when the last counted event happened; nothing at position 0
 */
public record StopReport(
        String stopId,
        boolean rehearsal,
        long position,
        @Nullable Instant occurredAt,
        int capacity,
        Map<College, Counts> colleges) {

    public record Counts(int quota, int confirmed, int waitlisted, int cancelled, int promoted) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** One line of the table; without a college, that of all. */
    public record Line(@Nullable College college, Counts counts) {

        /** Share of the seats that is taken, in percent, for the bar. */
        public int taken() {
            return counts.quota() <= 0
                    ? 0
                    : (int) Math.min(100, Math.round(100.0 * counts.confirmed() / counts.quota()));
        }
    }

    /** All colleges, also those nobody came from. */
    public List<Line> lines() {
        return Arrays.stream(College.values())
                .map(college -> new Line(college, colleges.getOrDefault(college, Counts.NONE)))
                .toList();
    }

    public Line total() {
        return new Line(null, totals());
    }

    public Counts totals() {
        return colleges.values().stream()
                .reduce(
                        Counts.NONE,
                        (a, b) -> new Counts(
                                a.quota + b.quota,
                                a.confirmed + b.confirmed,
                                a.waitlisted + b.waitlisted,
                                a.cancelled + b.cancelled,
                                a.promoted + b.promoted));
    }
}
