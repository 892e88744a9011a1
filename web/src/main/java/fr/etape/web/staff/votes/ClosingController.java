package fr.etape.web.staff.votes;

import fr.etape.web.site.api.NotFound;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Questions;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks before a question or the survey is closed, since neither can be opened again. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/votes")
class ClosingController {

    private final Polls polls;
    private final Questions questions;
    private final VotesPage page;
    private final StaffStops stops;

    ClosingController(Polls polls, Questions questions, VotesPage page, StaffStops stops) {
        this.polls = polls;
        this.questions = questions;
        this.page = page;
        this.stops = stops;
    }

    @GetMapping("/{questionId}/closing")
    ModelAndView ask(@PathVariable String stopId, @PathVariable String questionId, Locale locale) {
        Question asked = questions.at(stopId).stream()
                .filter(each -> each.questionId().equals(questionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView("staff/votes/closing")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("question", asked);
    }

    @PostMapping("/{questionId}/closing")
    ModelAndView close(@PathVariable String stopId, @PathVariable String questionId, Locale locale) {
        return page.after(polls.close(stopId, questionId), stopId, "closed", locale);
    }

    @GetMapping("/survey/closing")
    ModelAndView askAboutSurvey(@PathVariable String stopId, Locale locale) {
        return new ModelAndView("staff/votes/survey-closing").addObject("stop", stops.get(stopId, locale));
    }

    @PostMapping("/survey/closing")
    ModelAndView closeSurvey(@PathVariable String stopId, Locale locale) {
        return page.after(polls.closeSurvey(stopId), stopId, "survey-closed", locale);
    }
}
