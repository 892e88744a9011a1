package fr.etape.web.visitor.stop;

import fr.etape.web.site.layout.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

@Controller
class StopController {

    private final Stops stops;
    private final StopViews views;

    StopController(Stops stops, StopViews views) {
        this.stops = stops;
        this.views = views;
    }

    @GetMapping(StopAddress.PATH)
    String page(@PathVariable String stopId, Locale locale, Model model) {
        model.addAttribute("stop", views.of(stops.get(stopId), locale));
        return "visitor/stop/page";
    }

    /** The seats alone, for the page that is open already. Nothing when they did not change. */
    @GetMapping(StopAddress.PATH + "/availability")
    @Nullable
    String availability(@PathVariable String stopId, Locale locale, Model model, WebRequest request) {
        Stop stop = stops.get(stopId);
        String state = stop.position() + "-" + stop.capacity() + "-" + stop.registrationState();
        if (request.checkNotModified(state + "-" + Language.of(locale).code())) {
            return null;
        }
        model.addAttribute("stop", views.of(stop, locale));
        return "visitor/stop/availability :: availability";
    }
}
