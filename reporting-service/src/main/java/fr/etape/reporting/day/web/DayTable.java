package fr.etape.reporting.day.web;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.reporting.Csv;
import fr.etape.reporting.day.counts.BookingCounts;
import fr.etape.reporting.day.counts.ContributionCounts;
import fr.etape.reporting.day.counts.PeopleCounts.Standing;
import fr.etape.reporting.day.counts.QuestionCounts;
import fr.etape.reporting.day.counts.SurveyCounts;
import fr.etape.reporting.day.counts.TableCounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day as CSV: one line for each figure, with its table, its row there and its name. What is hidden keeps its line
 * and has no value, so that nobody takes it for zero.
 */
final class DayTable {

    /** The row of figures that are about all rows together. */
    private static final String ALL = "";

    private final Csv csv = new Csv("stopId,rehearsal,table,row,figure,value,obsStatus,confStatus");
    private final DayBody day;

    private DayTable(DayBody day) {
        this.day = day;
    }

    static String of(DayBody day) {
        DayTable table = new DayTable(day);
        table.people();
        table.bookings(day.bookings());
        table.tables(day.tables());
        table.contributions(day.contributions());
        day.questions().forEach(table::question);
        day.surveys().forEach(table::survey);
        return table.csv.text();
    }

    private void people() {
        figure("registrations", ALL, "capacity", day.registrations().capacity());
        standing(ALL, day.registrations().total());
        day.registrations().colleges().forEach((college, standing) -> standing(college.name(), standing));
    }

    private void standing(String row, Standing standing) {
        figure("registrations", row, "confirmed", standing.confirmed());
        figure("registrations", row, "waiting", standing.waiting());
        figure("registrations", row, "cancelled", standing.cancelled());
        figure("registrations", row, "walkIns", standing.walkIns());
        figure("registrations", row, "present", standing.present());
        figure("registrations", row, "noShows", standing.noShows());
    }

    private void bookings(BookingCounts bookings) {
        figure("bookings", ALL, "drawn", bookings.drawn());
        figure("bookings", ALL, "booked", bookings.booked());
        for (BookingCounts.Atelier atelier : bookings.sessions()) {
            figure("bookings", atelier.sessionId(), "seats", atelier.seats());
            figure("bookings", atelier.sessionId(), "booked", atelier.booked());
        }
    }

    private void tables(TableCounts tables) {
        figure("tables", ALL, "rounds", tables.rounds());
        figure("tables", ALL, "tables", tables.tables());
        figure("tables", ALL, "people", tables.people());
        figure("tables", ALL, "moves", tables.moves());
        for (TableCounts.Goal goal : tables.goals()) {
            figure("tables", goal.goal().name(), "value", goal.value());
            figure("tables", goal.goal().name(), "bound", goal.bound());
            figure("tables", goal.goal().name(), "excess", goal.excess());
        }
    }

    private void contributions(ContributionCounts counts) {
        figure("contributions", ALL, "written", counts.written());
        figure("contributions", ALL, "waiting", counts.waiting());
        figure("contributions", ALL, "approved", counts.approved());
        figure("contributions", ALL, "rejected", counts.rejected());
        counts.kinds().forEach((kind, count) -> figure("contributions", kind.name(), "contributions", count));
        counts.themes().forEach((theme, count) -> figure("contributions", theme, "contributions", count));
        figure("contributions", ALL, "proposals", counts.proposals());
        figure("contributions", ALL, "sources", counts.sources());
    }

    private void question(QuestionCounts question) {
        figure("questions", question.questionId(), "proposals", question.proposals());
        line("questions", question.questionId(), "ballots", question.ballots(), question.closed());
        question.result().forEach(this::result);
    }

    private void result(ResultLine result) {
        given(result.proposalId(), "rank", result.rank());
        given(result.proposalId(), "views", result.views());
        given(result.proposalId(), "approvals", result.approvals());
        given(result.proposalId(), "supporters", result.supporters());
        given(result.proposalId(), "points", result.points());
        given(result.proposalId(), "place", result.place());
        Map<College, Integer> shown = result.supportersByCollege();
        if (shown != null) {
            for (College college : College.values()) {
                hideable("results", result.proposalId(), "supporters " + college, shown.get(college));
            }
        }
    }

    private void given(String row, String name, @Nullable Number value) {
        if (value != null) {
            line("results", row, name, value, true);
        }
    }

    private void survey(SurveyCounts survey) {
        line("surveys", survey.surveyId(), "respondents", survey.respondents(), survey.closed());
        survey.counts()
                .forEach(count ->
                        hideable("surveys", survey.surveyId(), count.item() + " " + count.choice(), count.count()));
        survey.means()
                .forEach((item, mean) -> line("surveys", survey.surveyId(), item + " mean", mean, survey.closed()));
    }

    /** A figure that is missing where there is none, such as the seats of an atelier without a limit. */
    private void figure(String table, String row, String name, @Nullable Number value) {
        line(table, row, name, value, day.registrations().closed());
    }

    private void line(String table, String row, String name, @Nullable Number value, boolean last) {
        String status = value == null ? "M" : last ? "A" : "P";
        csv.line(day.stopId(), day.rehearsal(), table, row, name, value, status, "F");
    }

    /** A published figure, without its value where small groups are hidden. */
    private void hideable(String table, String row, String name, @Nullable Integer value) {
        csv.line(
                day.stopId(),
                day.rehearsal(),
                table,
                row,
                name,
                value,
                value == null ? "Q" : "A",
                value == null ? "C" : "F");
    }
}
