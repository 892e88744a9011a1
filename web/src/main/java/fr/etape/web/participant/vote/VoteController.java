package fr.etape.web.participant.vote;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopView;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import fr.etape.web.visitor.votes.BallotTimes;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Questions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person's ballot. The address has their link, so it is neither stored nor told to anybody. */
@Controller
@RequestMapping("/registrations/{accessToken:.{1,200}}/vote")
class VoteController {

    private static final Set<String> REFUSALS = Set.of("question-closed", "not-a-voter", "other-ballot");

    /** What may be wrong with a ballot, in words. */
    private static final Set<String> WRONG = Set.of(
            "too-many", "not-on-sheet", "not-a-finalist", "negative", "too-many-on-one", "too-few-proposals", "sum");

    private final Ballots ballots;
    private final Questions questions;
    private final Stops stops;
    private final StopViews views;
    private final BallotTimes times;

    VoteController(Ballots ballots, Questions questions, Stops stops, StopViews views, BallotTimes times) {
        this.ballots = ballots;
        this.questions = questions;
        this.stops = stops;
        this.views = views;
        this.times = times;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String accessToken,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String refused,
            Locale locale) {
        String stopId = Passes.stopOf(accessToken);
        Question open = questions.openAt(stopId).orElse(null);
        ModelAndView page = open == null
                ? page(accessToken, locale).addObject("state", "none")
                : switch (ballots.sheet(accessToken, stopId, open.questionId())) {
                    case Answer.Accepted<Sheet>(Sheet sheet) -> sheet(accessToken, sheet, sheet.marks(), locale);
                    case Answer.Refused<Sheet>(Problem problem) ->
                        page(accessToken, locale).addObject("state", state(problem));
                };
        return page.addObject("done", "cast".equals(done) ? "vote.cast" : null)
                .addObject("notice", refused != null && REFUSALS.contains(refused) ? "VOTE_" + refused : null);
    }

    private static String state(Problem problem) {
        return problem.slug().equals("not-a-voter") ? "not-a-voter" : "none";
    }

    /** @param form {@code approve} once for each approval, or {@code points-<proposal>} */
    @PostMapping
    ModelAndView cast(
            @PathVariable String accessToken,
            @RequestParam String question,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        return switch (ballots.sheet(accessToken, Passes.stopOf(accessToken), question)) {
            case Answer.Refused<Sheet>(Problem problem) -> back(accessToken, "refused=" + problem.slug());
            case Answer.Accepted<Sheet>(Sheet sheet) -> send(accessToken, sheet, Marks.typed(form), locale);
        };
    }

    private ModelAndView send(String accessToken, Sheet sheet, Marks marks, Locale locale) {
        Map<String, Object> ballot = marks.ballot(sheet.ofPoints());
        if (ballot == null) {
            return again(accessToken, sheet, marks, "number", locale);
        }
        return switch (ballots.cast(accessToken, Passes.stopOf(accessToken), sheet.questionId(), ballot)) {
            case Answer.Accepted<Boolean> accepted -> back(accessToken, "done=cast");
            case Answer.Refused<Boolean>(Problem problem) ->
                problem.errorsOrNone().isEmpty()
                        ? back(accessToken, "refused=" + problem.slug())
                        : again(
                                accessToken,
                                sheet,
                                marks,
                                problem.errorsOrNone().getFirst().code(),
                                locale);
        };
    }

    /** With the marks as they were typed, and what is wrong with them. */
    private ModelAndView again(String accessToken, Sheet sheet, Marks marks, String code, Locale locale) {
        ModelAndView page =
                sheet(accessToken, sheet, marks, locale).addObject("wrong", WRONG.contains(code) ? code : "number");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView sheet(String accessToken, Sheet sheet, Marks marks, Locale locale) {
        StopView stop = stop(accessToken, locale);
        return page(accessToken, stop)
                .addObject("state", "open")
                .addObject("sheet", sheet)
                .addObject("until", times.words(sheet.ballotsUntil(), stop, locale))
                .addObject("marks", marks);
    }

    private StopView stop(String accessToken, Locale locale) {
        return views.of(stops.get(Passes.stopOf(accessToken)), locale);
    }

    private ModelAndView page(String accessToken, Locale locale) {
        return page(accessToken, stop(accessToken, locale));
    }

    private static ModelAndView page(String accessToken, StopView stop) {
        return new ModelAndView("participant/vote/page")
                .addObject("accessToken", accessToken)
                .addObject("stop", stop);
    }

    private static ModelAndView back(String accessToken, String said) {
        return new ModelAndView(new SeeOther("/registrations/" + accessToken + "/vote?" + said));
    }
}
