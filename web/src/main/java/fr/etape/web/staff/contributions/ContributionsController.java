package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.ListPage;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of what was written, and the verdict on each text. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/contributions")
class ContributionsController {

    static final String ID = "[0-9a-f-]{36}";

    private static final Set<String> DONE =
            Set.of("approved", "rejected", "themed", "noted", "rewritten", "erased", "merged", "revised", "changed");

    private final Contributions contributions;
    private final StaffStops stops;

    ContributionsController(Contributions contributions, StaffStops stops) {
        this.contributions = contributions;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String stopId,
            @ModelAttribute("choice") Filter choice,
            @RequestParam(required = false) @Nullable String done,
            Locale locale) {
        return page(stopId, choice, locale).addObject("done", done(done));
    }

    static @Nullable String done(@Nullable String done) {
        return done != null && DONE.contains(done) ? "contributions." + done : null;
    }

    @PostMapping("/{id:" + ID + "}")
    ModelAndView moderate(
            @PathVariable String stopId,
            @PathVariable String id,
            @ModelAttribute("choice") Filter choice,
            @RequestParam String verdict,
            @RequestParam String tag,
            @RequestParam String as,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        Map<String, String> sent = switch (verdict) {
            case "approved" -> Map.of("state", "APPROVED", "theme", as);
            case "rejected" -> Map.of("state", "REJECTED", "rejection", reason);
            default -> Map.of("theme", as);
        };
        return switch (contributions.moderate(stopId, id, tag, sent)) {
            case Answer.Accepted<Contribution> accepted ->
                new ModelAndView(new SeeOther(choice.read()
                        .at(StaffPage.CONTRIBUTIONS.address(stopId))
                        .with("done", verdict)
                        .toString()));
            case Answer.Refused<Contribution> refused -> {
                ModelAndView again =
                        page(stopId, choice, locale).addObject("notice", Refusals.notice(refused.problem()));
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private ModelAndView page(String stopId, Filter choice, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Filter filter = (stop.organiser() ? choice.forOrganiser() : choice).read();
        Written found = contributions.find(stopId, filter);
        return new ModelAndView("staff/contributions/page")
                .addObject("stop", stop)
                .addObject("choice", filter)
                .addObject("found", found)
                .addObject("list", listed(stopId, filter, found))
                .addObject("kinds", ContributionWords.KINDS)
                .addObject("themes", ContributionWords.THEMES)
                .addObject("states", Contribution.State.values())
                .addObject("reasons", List.of("OFF_TOPIC", "DUPLICATE", "UNCLEAR", "PERSONAL_DATA", "OFFENSIVE"));
    }

    private static ListPage<Contribution> listed(String stopId, Filter filter, Written found) {
        ListAddress first = filter.at(StaffPage.CONTRIBUTIONS.address(stopId));
        ListPage.Pages pages = new ListPage.Pages(
                filter.after() == null ? null : first,
                null,
                found.next() == null ? null : first.with("after", found.next()));
        return new ListPage<>(List.of(), found.items(), first, null, filter.narrowings(), null, pages);
    }
}
