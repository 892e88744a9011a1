package fr.etape.web.staff.votes;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.votes.Questions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens approvals, publishes results, and opens the survey. What is final is asked about on a page of its own. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/votes")
class VotesController {

    private static final Set<String> DONE = Set.of("opened", "closed", "published", "survey-opened", "survey-closed");

    private final Polls polls;
    private final Questions questions;
    private final VotesPage page;
    private final StaffStops stops;

    VotesController(Polls polls, Questions questions, VotesPage page, StaffStops stops) {
        this.polls = polls;
        this.questions = questions;
        this.page = page;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String stopId, @RequestParam(required = false) @Nullable String done, Locale locale) {
        return page.of(stopId, locale).addObject("done", done != null && DONE.contains(done) ? "votes." + done : null);
    }

    /** How many voted so far, for the page that is open already. Everybody may know; the page is for its readers. */
    @GetMapping("/{questionId}/participation")
    String participation(@PathVariable String stopId, @PathVariable String questionId, Locale locale, Model model) {
        if (!stops.get(stopId, locale).pages().contains(StaffPage.VOTES)) {
            throw new Forbidden();
        }
        model.addAttribute("question", questions.find(stopId, questionId).orElseThrow(NotFound::new));
        return "staff/votes/participation :: participation";
    }

    @PostMapping(params = "action=open")
    ModelAndView open(
            @PathVariable String stopId,
            @RequestParam String key,
            @RequestParam String electorate,
            @RequestParam(defaultValue = "") String until,
            Locale locale) {
        Map<String, Object> question = new LinkedHashMap<>(Map.of("stage", "APPROVALS", "electorate", electorate));
        ModelAndView answer = page.until(question, stopId, until, locale)
                ? page.after(polls.open(stopId, key, question), stopId, "opened", locale)
                : VotesPage.refused(page.of(stopId, locale), "until");
        return answer.getView() != null
                ? answer
                : answer.addObject("electorate", electorate).addObject("until", until);
    }

    @PostMapping(params = "action=publish")
    ModelAndView publish(@PathVariable String stopId, @RequestParam String question, Locale locale) {
        return page.after(polls.publish(stopId, question), stopId, "published", locale);
    }

    @PostMapping(params = "action=open-survey")
    ModelAndView openSurvey(@PathVariable String stopId, Locale locale) {
        return page.after(polls.openSurvey(stopId), stopId, "survey-opened", locale);
    }
}
