package fr.etape.web.staff.votes;

import fr.etape.web.site.api.Answer;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.votes.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Picks the finalists from the result of approvals, and opens the question that spreads points over them. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/votes/{questionId}/finalists")
class FinalistsController {

    private final Polls polls;
    private final StaffStops stops;
    private final VotesPage votes;

    FinalistsController(Polls polls, StaffStops stops, VotesPage votes) {
        this.polls = polls;
        this.stops = stops;
        this.votes = votes;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String stopId, @PathVariable String questionId, Locale locale) {
        return page(stopId, questionId, new Picked(UUID.randomUUID().toString(), List.of(), "", "SEATED", ""), locale);
    }

    /**
     * @param places as typed; what is no number is asked for again
     * @param until as typed, at the place of the stop
     */
    record Picked(String key, List<String> finalists, String places, String electorate, String until) {

        Map<String, Object> question(String finalistsOf) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("stage", "POINTS");
            question.put("electorate", electorate);
            question.put("finalistsOf", finalistsOf);
            question.put("finalists", finalists);
            question.put("places", places.matches("\\d{1,4}") ? Integer.parseInt(places) : 0);
            return question;
        }
    }

    @PostMapping
    ModelAndView open(
            @PathVariable String stopId,
            @PathVariable String questionId,
            @RequestParam String key,
            @RequestParam(defaultValue = "") List<String> finalist,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(defaultValue = "SEATED") String electorate,
            @RequestParam(defaultValue = "") String until,
            Locale locale) {
        Picked picked = new Picked(key, finalist, places.strip(), electorate, until);
        Map<String, Object> question = picked.question(questionId);
        if (!votes.until(question, stopId, until, locale)) {
            return VotesPage.refused(page(stopId, questionId, picked, locale), "until");
        }
        return switch (polls.open(stopId, key, question)) {
            case Answer.Accepted<Question> accepted -> VotesPage.to(stopId, "opened");
            case Answer.Refused<Question> refused ->
                VotesPage.refused(page(stopId, questionId, picked, locale), refused);
        };
    }

    private ModelAndView page(String stopId, String questionId, Picked picked, Locale locale) {
        return new ModelAndView("staff/votes/finalists")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("result", polls.result(stopId, questionId))
                .addObject("picked", picked);
    }
}
