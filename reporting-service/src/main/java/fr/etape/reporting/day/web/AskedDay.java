package fr.etape.reporting.day.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.archive.ConcurrencyLimit;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import fr.etape.reporting.day.documents.Announcements;
import fr.etape.reporting.day.documents.LiveDays;
import fr.etape.reporting.day.documents.PastDays;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the day that a request asks for: as it is now, or as it was. */
@Component
public final class AskedDay {

    private final LiveDays live;
    private final PastDays past;
    private final Announcements announcements;
    private final ConcurrencyLimit limit;

    AskedDay(LiveDays live, PastDays past, Announcements announcements, ConcurrencyLimit limit) {
        this.live = live;
        this.past = past;
        this.announcements = announcements;
        this.limit = limit;
    }

    /** Throws {@link Problem} when nothing is known of the stop. */
    public DayReport now(String stopId) {
        return report(stopId, live.find(stopId));
    }

    /**
     * Throws {@link Problem} when nothing is known of the stop then, or when the request cannot be read.
     *
     * @param positions for the day after these events, as a report names them; null for another question
     * @param at for the day as it stood at this instant; null for another question
     */
    public DayReport asOf(String stopId, @Nullable String positions, @Nullable Instant at) {
        if (positions != null && at != null) {
            throw new Problem(ProblemType.UNREADABLE, "Give positions or an instant, not both.");
        }
        if (positions != null) {
            Map<DayStream, Long> read = Positions.read(positions);
            return report(stopId, limit.run(() -> past.asOf(stopId, read)));
        }
        return at == null ? now(stopId) : report(stopId, limit.run(() -> past.asOf(stopId, at)));
    }

    private DayReport report(String stopId, Map<DayStream, PartAt> found) {
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return new DayReport(stopId, found, announcements.at(stopId, DayReport.occurredAt(found)));
    }
}
