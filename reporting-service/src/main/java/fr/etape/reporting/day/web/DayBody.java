package fr.etape.reporting.day.web;

import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.counts.BookingCounts;
import fr.etape.reporting.day.counts.ContributionCounts;
import fr.etape.reporting.day.counts.PeopleCounts;
import fr.etape.reporting.day.counts.QuestionCounts;
import fr.etape.reporting.day.counts.SurveyCounts;
import fr.etape.reporting.day.counts.TableCounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record DayBody(
        String stopId,
        boolean rehearsal,
        Map<String, Long> positions,
        Instant occurredAt,
        PeopleCounts registrations,
        BookingCounts bookings,
        TableCounts tables,
        ContributionCounts contributions,
        List<QuestionCounts> questions,
        List<SurveyCounts> surveys) {

    static DayBody of(DayReport day) {
        return new DayBody(
                day.stopId(),
                day.rehearsal(),
                day.positions(),
                day.occurredAt(),
                PeopleCounts.of(day.people()),
                BookingCounts.of(day.bookings(), day.programme()),
                TableCounts.of(day.tables()),
                ContributionCounts.of(day.contributions()),
                QuestionCounts.all(day.votes()),
                SurveyCounts.all(day.feedback()));
    }
}
