package fr.etape.web.visitor.programme;

import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ProgrammeController {

    private final Programmes programmes;
    private final Stops stops;
    private final StopViews views;

    ProgrammeController(Programmes programmes, Stops stops, StopViews views) {
        this.programmes = programmes;
        this.stops = stops;
        this.views = views;
    }

    @GetMapping(StopAddress.PATH + "/programme")
    String page(@PathVariable String stopId, Locale locale, Model model) {
        model.addAttribute("stop", views.of(stops.get(stopId), locale));
        model.addAttribute("sessions", programmes.views(programmes.get(stopId).sessions(), locale));
        return "visitor/programme/page";
    }
}
