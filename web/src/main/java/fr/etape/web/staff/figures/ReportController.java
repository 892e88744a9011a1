package fr.etape.web.staff.figures;

import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller("staffReportController")
class ReportController {

    private final StaffStops stops;
    private final Figures figures;

    ReportController(StaffStops stops, Figures figures) {
        this.stops = stops;
        this.figures = figures;
    }

    @GetMapping("/staff" + StopAddress.PATH + "/report")
    String report(@PathVariable String stopId, Locale locale, Model model) {
        StaffStop stop = stops.get(stopId, locale);
        Measured measured = figures.at(stopId);
        List<ReportRow> rows = measured.values().stream()
                .map(value -> ReportRow.of(value, locale))
                .toList();
        model.addAttribute("stop", stop);
        model.addAttribute("measured", measured);
        model.addAttribute(
                "rows", rows.stream().filter(row -> row.groups().isEmpty()).toList());
        model.addAttribute(
                "profiles", rows.stream().filter(row -> !row.groups().isEmpty()).toList());
        return "staff/figures/page";
    }
}
