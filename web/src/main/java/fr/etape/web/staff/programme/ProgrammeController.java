package fr.etape.web.staff.programme;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The draft, and its publication, which the page asks about first. */
@Controller("staffProgrammeController")
@RequestMapping("/staff" + StopAddress.PATH + "/programme")
class ProgrammeController {

    private static final Set<String> DONE = Set.of("added", "saved", "removed", "published");
    private static final Set<String> NOTICES = Set.of("programme-empty", "programme-unready", "stop-closed");

    private final DraftPage page;
    private final Drafts drafts;

    ProgrammeController(DraftPage page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView draft(
            @PathVariable String stopId, @RequestParam(required = false) @Nullable String done, Locale locale) {
        return page.overview(stopId, locale)
                .addObject("done", done != null && DONE.contains(done) ? "draft." + done : null);
    }

    @GetMapping("/publication")
    ModelAndView ask(@PathVariable String stopId, Locale locale) {
        return asking(stopId, locale);
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable String stopId, Locale locale) {
        return switch (drafts.publish(stopId)) {
            case Answer.Accepted<Map> accepted ->
                new ModelAndView(new SeeOther(Drafts.done(stopId, "published").address()));
            case Answer.Refused<Map> refused -> {
                String slug = refused.problem().slug();
                ModelAndView again = asking(stopId, locale)
                        .addObject("notice", NOTICES.contains(slug) ? "DRAFT_" + slug : "DRAFT_UNANSWERED");
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private ModelAndView asking(String stopId, Locale locale) {
        return new ModelAndView("staff/programme/publication")
                .addObject("stop", page.stop(stopId, locale))
                .addObject("changes", drafts.at(stopId).changes().size());
    }
}
