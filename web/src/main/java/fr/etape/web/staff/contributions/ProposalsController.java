package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The proposals with their sources: take one out, take all apart, and undo either. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/contributions/proposals")
class ProposalsController {

    private static final String ONE = "/{id:" + ContributionsController.ID + "}";

    private final Proposals proposals;
    private final StaffStops stops;

    ProposalsController(Proposals proposals, StaffStops stops) {
        this.proposals = proposals;
        this.stops = stops;
    }

    /** @param dissolved id of the proposal that was just taken apart, which the page offers to bring back */
    @GetMapping
    ModelAndView list(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String dissolved,
            Locale locale) {
        Proposal gone = dissolved != null && dissolved.matches(ContributionsController.ID)
                ? proposals.get(stopId, dissolved)
                : null;
        return page(stopId, locale)
                .addObject("done", ContributionsController.done(done))
                .addObject("gone", gone != null && gone.dissolved() ? gone : null);
    }

    @PostMapping(ONE + "/sources")
    ModelAndView change(
            @PathVariable String stopId,
            @PathVariable String id,
            @RequestParam List<String> source,
            @RequestParam String tag,
            Locale locale) {
        return answer(proposals.change(stopId, id, tag, source), stopId, "?done=changed", locale);
    }

    @PostMapping(ONE + "/dissolution")
    ModelAndView dissolve(
            @PathVariable String stopId, @PathVariable String id, @RequestParam String tag, Locale locale) {
        return answer(proposals.dissolve(stopId, id, tag), stopId, "?dissolved=" + id, locale);
    }

    private ModelAndView answer(Answer<?> answer, String stopId, String done, Locale locale) {
        return switch (answer) {
            case Answer.Accepted<?> accepted -> new ModelAndView(new SeeOther(address(stopId) + done));
            case Answer.Refused<?> refused -> {
                ModelAndView again = page(stopId, locale).addObject("notice", Refusals.notice(refused.problem()));
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private ModelAndView page(String stopId, Locale locale) {
        return new ModelAndView("staff/contributions/proposals")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("proposals", proposals.at(stopId));
    }

    static String address(String stopId) {
        return StaffPage.CONTRIBUTIONS.address(stopId) + "/proposals";
    }
}
