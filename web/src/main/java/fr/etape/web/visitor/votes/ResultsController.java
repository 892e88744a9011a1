package fr.etape.web.visitor.votes;

import fr.etape.web.site.api.Api;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Published results, the last vote first. */
@Controller
class ResultsController {

    private final Api api;
    private final Questions questions;
    private final Stops stops;
    private final StopViews views;

    ResultsController(Api api, Questions questions, Stops stops, StopViews views) {
        this.api = api;
        this.questions = questions;
        this.stops = stops;
        this.views = views;
    }

    @GetMapping(StopAddress.PATH + "/results")
    String page(@PathVariable String stopId, Locale locale, Model model) {
        model.addAttribute("stop", views.of(stops.get(stopId), locale));
        model.addAttribute(
                "results",
                questions.at(stopId).reversed().stream()
                        .filter(Question::published)
                        .map(question -> api.get(
                                Result.class,
                                "/api/stops/{stopId}/questions/{questionId}/result",
                                stopId,
                                question.questionId()))
                        .toList());
        return "visitor/votes/page";
    }
}
