package fr.etape.web.visitor.report;

import fr.etape.web.site.layout.CsvFile;
import fr.etape.web.site.layout.Language;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

@Controller
class ReportController {

    private final Stops stops;
    private final StopViews views;
    private final Reports reports;

    ReportController(Stops stops, StopViews views, Reports reports) {
        this.stops = stops;
        this.views = views;
        this.reports = reports;
    }

    @GetMapping(StopAddress.PATH + "/report")
    String page(@PathVariable String stopId, Locale locale, Model model) {
        model.addAttribute("stop", views.of(stops.get(stopId), locale));
        model.addAttribute("report", reports.get(stopId));
        return "visitor/report/page";
    }

    /** The figures as CSV. */
    @GetMapping(StopAddress.PATH + "/report.csv")
    ResponseEntity<String> table(@PathVariable String stopId) {
        return CsvFile.of("registrations-" + stopId, reports.table(stopId));
    }

    /** The figures alone, for the page that is open already. Nothing when no event was counted since. */
    @GetMapping(StopAddress.PATH + "/report/figures")
    @Nullable
    String figures(@PathVariable String stopId, Locale locale, Model model, WebRequest request) {
        StopReport report = reports.get(stopId);
        if (request.checkNotModified(
                report.position() + "-" + Language.of(locale).code())) {
            return null;
        }
        model.addAttribute("report", report);
        return "visitor/report/figures :: figures";
    }
}
