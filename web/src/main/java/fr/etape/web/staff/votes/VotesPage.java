package fr.etape.web.staff.votes;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Questions;
import fr.etape.web.visitor.votes.Result;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of the votes of a stop, the last question first. */
@Component
class VotesPage {

    private static final Set<String> NOTICES =
            Set.of("question-open", "too-few-proposals", "survey-closed", "invalid", "idempotency-key-reused");

    /** @param result null while the question is open */
    record Asked(Question question, @Nullable Result result) {}

    private final Polls polls;
    private final Questions questions;
    private final StaffStops stops;

    VotesPage(Polls polls, Questions questions, StaffStops stops) {
        this.polls = polls;
        this.questions = questions;
        this.stops = stops;
    }

    ModelAndView of(String stopId, Locale locale) {
        List<Asked> asked = questions.at(stopId).reversed().stream()
                .map(question ->
                        new Asked(question, question.open() ? null : polls.result(stopId, question.questionId())))
                .toList();
        return new ModelAndView("staff/votes/page")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("asked", asked)
                .addObject(
                        "busy", asked.stream().anyMatch(each -> each.question().open()))
                .addObject("survey", polls.survey(stopId))
                .addObject("key", UUID.randomUUID().toString());
    }

    /** The page with what was done, or with why it was not. */
    ModelAndView after(Answer<?> answer, String stopId, String done, Locale locale) {
        return switch (answer) {
            case Answer.Accepted<?> accepted -> to(stopId, done);
            case Answer.Refused<?> refused -> refused(of(stopId, locale), refused);
        };
    }

    static ModelAndView to(String stopId, String done) {
        return new ModelAndView(new SeeOther("/staff/stops/" + stopId + "/votes?done=" + done));
    }

    static ModelAndView refused(ModelAndView page, Answer.Refused<?> refused) {
        String slug = refused.problem().slug();
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("notice", NOTICES.contains(slug) ? "VOTES_" + slug : "VOTES_UNANSWERED");
    }
}
