package fr.etape.web.visitor.draw;

import fr.etape.web.site.api.Api;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DrawController {

    record Listed(List<Draw> items) {}

    private final Api api;
    private final Stops stops;
    private final StopViews views;

    DrawController(Api api, Stops stops, StopViews views) {
        this.api = api;
        this.stops = stops;
        this.views = views;
    }

    @GetMapping(StopAddress.PATH + "/draw")
    String page(@PathVariable String stopId, Locale locale, Model model) {
        model.addAttribute("stop", views.of(stops.get(stopId), locale));
        List<Draw> draws =
                api.get(Listed.class, "/api/stops/{stopId}/draws", stopId).items();
        model.addAttribute("draw", draws.isEmpty() ? null : draws.getFirst());
        return "visitor/draw/page";
    }
}
