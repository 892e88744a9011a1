package fr.etape.web.participant.feedback;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions of the survey, and thanks. The address has the participant's link, so nothing stores it. */
@Controller
@RequestMapping("/registrations/{accessToken:.{1,200}}/feedback")
class FeedbackController {

    private static final Set<String> REFUSALS = Set.of("feedback-given", "survey-closed", "not-a-respondent");

    private final Surveys surveys;
    private final Stops stops;
    private final StopViews views;

    FeedbackController(Surveys surveys, Stops stops, StopViews views) {
        this.surveys = surveys;
        this.stops = stops;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String accessToken, @RequestParam(required = false) @Nullable String refused, Locale locale) {
        return page(accessToken, UUID.randomUUID().toString(), Map.of(), List.of(), locale)
                .addObject("notice", refused != null && REFUSALS.contains(refused) ? "FEEDBACK_" + refused : null);
    }

    @GetMapping("/thanks")
    ModelAndView thank(@PathVariable String accessToken, Locale locale) {
        return about("participant/feedback/thanks", accessToken, locale);
    }

    @PostMapping
    ModelAndView give(
            @PathVariable String accessToken,
            @RequestParam String key,
            @RequestParam Map<String, String> form,
            Locale locale) {
        Map<String, String> answers = new HashMap<>(form);
        answers.keySet().removeIf(name -> !name.matches("[A-Z]+"));
        return switch (surveys.give(accessToken, Passes.stopOf(accessToken), key, answers)) {
            case Answer.Accepted<Boolean> accepted -> to(accessToken, "/thanks");
            case Answer.Refused<Boolean>(Problem problem) ->
                problem.errorsOrNone().isEmpty()
                        ? to(accessToken, "?refused=" + problem.slug())
                        : again(accessToken, key, answers, problem, locale);
        };
    }

    private ModelAndView again(
            String accessToken, String key, Map<String, String> answers, Problem problem, Locale locale) {
        List<String> missing = problem.errorsOrNone().stream()
                .map(error -> error.pointer().substring(error.pointer().lastIndexOf('/') + 1))
                .toList();
        ModelAndView page = page(accessToken, key, answers, missing, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** @param missing questions that lack an answer */
    private ModelAndView page(
            String accessToken, String key, Map<String, String> answers, List<String> missing, Locale locale) {
        return about("participant/feedback/page", accessToken, locale)
                .addObject("survey", surveys.at(Passes.stopOf(accessToken)).orElse(null))
                .addObject("key", key)
                .addObject("answers", answers)
                .addObject("missing", missing);
    }

    private ModelAndView about(String template, String accessToken, Locale locale) {
        return new ModelAndView(template)
                .addObject("accessToken", accessToken)
                .addObject("stop", views.of(stops.get(Passes.stopOf(accessToken)), locale));
    }

    private static ModelAndView to(String accessToken, String rest) {
        return new ModelAndView(new SeeOther("/registrations/" + accessToken + "/feedback" + rest));
    }
}
