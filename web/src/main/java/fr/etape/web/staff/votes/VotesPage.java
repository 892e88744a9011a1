package fr.etape.web.staff.votes;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.votes.BallotTimes;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Questions;
import fr.etape.web.visitor.votes.Result;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            Set.of("question-open", "too-few-proposals", "survey-closed", "invalid", "idempotency-key-reused", "until");

    /**
     * @param result null while the question is open
     * @param until until when it takes ballots, in words; null if the organiser alone decides
     * @param over whether that time has passed
     */
    record Asked(
            Question question,
            @Nullable Result result,
            @Nullable String until,
            boolean over) {}

    private final Polls polls;
    private final Questions questions;
    private final StaffStops stops;
    private final BallotTimes times;
    private final Clock clock = Clock.systemUTC();

    VotesPage(Polls polls, Questions questions, StaffStops stops, BallotTimes times) {
        this.polls = polls;
        this.questions = questions;
        this.stops = stops;
        this.times = times;
    }

    ModelAndView of(String stopId, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        List<Asked> asked = questions.at(stopId).reversed().stream()
                .map(question -> asked(stop, question, locale))
                .toList();
        return new ModelAndView("staff/votes/page")
                .addObject("stop", stop)
                .addObject("electorate", "SEATED")
                .addObject("until", "")
                .addObject("asked", asked)
                .addObject(
                        "busy", asked.stream().anyMatch(each -> each.question().open()))
                .addObject("survey", polls.survey(stopId))
                .addObject("key", UUID.randomUUID().toString());
    }

    private Asked asked(StaffStop stop, Question question, Locale locale) {
        return new Asked(
                question,
                question.open() ? null : polls.result(stop.view().id(), question.questionId()),
                times.words(question.ballotsUntil(), stop.view(), locale),
                !question.takesBallots(clock.instant()));
    }

    /**
     * Gives a question the time until which it takes ballots.
     *
     * @param typed at the place of the stop; blank for no such time
     * @return false for what is no time to come
     */
    boolean until(Map<String, Object> question, String stopId, String typed, Locale locale) {
        if (typed.isBlank()) {
            return true;
        }
        Optional<Instant> until = BallotTimes.read(
                        typed, stops.get(stopId, locale).view())
                .filter(instant -> instant.isAfter(clock.instant()));
        until.ifPresent(instant -> question.put("ballotsUntil", instant.toString()));
        return until.isPresent();
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
        return refused(page, refused.problem().slug());
    }

    static ModelAndView refused(ModelAndView page, String slug) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("notice", NOTICES.contains(slug) ? "VOTES_" + slug : "VOTES_UNANSWERED");
    }
}
