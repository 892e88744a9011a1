package fr.etape.web.visitor.wall;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.Tagged;
import fr.etape.web.site.layout.Language;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.Stops;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

@Controller
@RequestMapping(StopAddress.PATH + "/wall")
class WallController {

    private final Api api;
    private final Stops stops;

    WallController(Api api, Stops stops) {
        this.api = api;
        this.stops = stops;
    }

    @GetMapping
    String page(@PathVariable String stopId, Model model) {
        model.addAttribute("stopName", stops.get(stopId).name());
        model.addAttribute("stopId", stopId);
        model.addAttribute("wall", read(stopId).body());
        return "visitor/wall/page";
    }

    /** The texts alone, for the page that is open already. Nothing when they did not change. */
    @GetMapping("/texts")
    @Nullable
    String texts(@PathVariable String stopId, Locale locale, Model model, WebRequest request) {
        Tagged<Wall> wall = read(stopId);
        String tag = wall.tag().replace("\"", "");
        if (request.checkNotModified(tag + "-" + Language.of(locale).code())) {
            return null;
        }
        model.addAttribute("wall", wall.body());
        return "visitor/wall/texts :: texts";
    }

    private Tagged<Wall> read(String stopId) {
        return api.tagged(Wall.class, "/api/stops/{stopId}/contributions/wall", stopId);
    }
}
