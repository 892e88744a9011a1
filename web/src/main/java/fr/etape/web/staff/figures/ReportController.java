package fr.etape.web.staff.figures;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.CsvFile;
import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.layout.Language;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller("staffReportController")
class ReportController {

    private final StaffStops stops;
    private final Figures figures;
    private final Dates dates;

    ReportController(StaffStops stops, Figures figures, Dates dates) {
        this.stops = stops;
        this.figures = figures;
        this.dates = dates;
    }

    /**
     * Which report: both empty for the one as of now.
     *
     * @param at as it stood at this time at the stop
     * @param positions after these events
     */
    record Asked(String at, String positions) {

        Asked(@Nullable String at, @Nullable String positions) {
            this.at = at == null ? "" : at;
            this.positions = positions == null ? "" : positions;
        }

        AsOf in(StaffStop stop) {
            return new AsOf(at, positions, zone(stop));
        }
    }

    @GetMapping("/staff" + StopAddress.PATH + "/report")
    ModelAndView report(@PathVariable String stopId, Asked asked, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        AsOf asOf = asked.in(stop);
        ModelAndView page = new ModelAndView("staff/figures/page")
                .addObject("stop", stop)
                .addObject("at", asked.at())
                .addObject("past", asOf.past());
        if (asOf.unreadable()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        return with(page, figures.at(stopId, asOf), stop, locale);
    }

    private ModelAndView with(ModelAndView page, Answer<Measured> answer, StaffStop stop, Locale locale) {
        switch (answer) {
            case Answer.Refused<Measured> refused -> page.setStatus(HttpStatus.NOT_FOUND);
            case Answer.Accepted<Measured>(Measured measured) ->
                page.addObject("measured", measured)
                        .addObject(
                                "until",
                                dates.moment(LocalDateTime.ofInstant(measured.occurredAt(), zone(stop)), locale))
                        .addObject("report", Report.of(measured, locale))
                        .addObject(
                                "pickUp",
                                PickUpChart.of(
                                        List.of(new PickUpChart.Stop(stop.view().name(), measured.pickUp())), locale))
                        .addObject(
                                "definitions",
                                figures.definitions().in(Language.of(locale).code()));
        }
        return page;
    }

    /** All indicators as CSV. */
    @GetMapping("/staff" + StopAddress.PATH + "/report.csv")
    ResponseEntity<String> indicators(@PathVariable String stopId, Asked asked, Locale locale) {
        return table(StopTable.INDICATORS, stopId, asked, locale);
    }

    /** The pick-up by day as CSV. */
    @GetMapping("/staff" + StopAddress.PATH + "/report/pick-up.csv")
    ResponseEntity<String> pickUp(@PathVariable String stopId, Asked asked, Locale locale) {
        return table(StopTable.PICK_UP, stopId, asked, locale);
    }

    /** All counts of the day as CSV. */
    @GetMapping("/staff" + StopAddress.PATH + "/report/day.csv")
    ResponseEntity<String> day(@PathVariable String stopId, Asked asked, Locale locale) {
        return table(StopTable.DAY, stopId, asked, locale);
    }

    private ResponseEntity<String> table(StopTable table, String stopId, Asked asked, Locale locale) {
        AsOf asOf = asked.in(stops.get(stopId, locale));
        return CsvFile.of(table.file(stopId), Answer.accepted(figures.table(table, stopId, asOf)));
    }

    private static ZoneId zone(StaffStop stop) {
        return ZoneId.of(stop.view().timeZone());
    }
}
