package fr.etape.web.visitor.stop;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TourController {

    private final Stops stops;
    private final StopViews views;

    TourController(Stops stops, StopViews views) {
        this.stops = stops;
        this.views = views;
    }

    @GetMapping("/")
    String page(Locale locale, Model model) {
        model.addAttribute("stops", inWords(stops.real(), locale));
        model.addAttribute("rehearsals", inWords(stops.rehearsals(), locale));
        return "visitor/stop/tour";
    }

    private List<StopView> inWords(List<Stop> listed, Locale locale) {
        return listed.stream().map(stop -> views.of(stop, locale)).toList();
    }
}
