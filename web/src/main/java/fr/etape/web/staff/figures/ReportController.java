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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
     * @param at the report as it stood at this time at the stop; empty for now
     * @param positions the report after these events; empty for now
     */
    @GetMapping("/staff" + StopAddress.PATH + "/report")
    ModelAndView report(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String positions,
            Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        AsOf asOf = new AsOf(at, positions, zone(stop));
        ModelAndView page = new ModelAndView("staff/figures/page")
                .addObject("stop", stop)
                .addObject("at", at)
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

    /**
     * All indicators as CSV.
     *
     * @param at as for {@link #report}
     * @param positions as for {@link #report}
     */
    @GetMapping("/staff" + StopAddress.PATH + "/report.csv")
    ResponseEntity<String> indicators(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String positions,
            Locale locale) {
        return table(StopTable.INDICATORS, stopId, at, positions, locale);
    }

    /**
     * The pick-up by day as CSV.
     *
     * @param at as for {@link #report}
     * @param positions as for {@link #report}
     */
    @GetMapping("/staff" + StopAddress.PATH + "/report/pick-up.csv")
    ResponseEntity<String> pickUp(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String positions,
            Locale locale) {
        return table(StopTable.PICK_UP, stopId, at, positions, locale);
    }

    /**
     * All counts of the day as CSV.
     *
     * @param at as for {@link #report}
     * @param positions as for {@link #report}
     */
    @GetMapping("/staff" + StopAddress.PATH + "/report/day.csv")
    ResponseEntity<String> day(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String positions,
            Locale locale) {
        return table(StopTable.DAY, stopId, at, positions, locale);
    }

    private ResponseEntity<String> table(StopTable table, String stopId, String at, String positions, Locale locale) {
        AsOf asOf = new AsOf(at, positions, zone(stops.get(stopId, locale)));
        return CsvFile.of(table.file(stopId), Answer.accepted(figures.table(table, stopId, asOf)));
    }

    private static ZoneId zone(StaffStop stop) {
        return ZoneId.of(stop.view().timeZone());
    }
}
