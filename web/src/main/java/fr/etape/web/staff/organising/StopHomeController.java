package fr.etape.web.staff.organising;

import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A stop as its team sees it, and the steps that cannot be taken back, which are asked about first. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH)
class StopHomeController {

    /** What the page may say was just done. */
    private static final Set<String> DONE = Set.of("opened", "changed", "published", "closed", "joined");

    /** What the service may want looked at before a stop is published. */
    private static final Set<String> WARNINGS = Set.of("NO_SEATS", "REGISTRATION_OVER", "DAY_OVER");

    private final StaffStops stops;
    private final StopWriting writing;

    StopHomeController(StaffStops stops, StopWriting writing) {
        this.stops = stops;
        this.writing = writing;
    }

    @GetMapping
    String home(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String done,
            Model model,
            Locale locale) {
        model.addAttribute("stop", stops.get(stopId, locale));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        return "staff/organising/home";
    }

    @GetMapping("/publication")
    ModelAndView askToPublish(@PathVariable String stopId, Locale locale) {
        return ask(stopId, Step.PUBLICATION, locale);
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable String stopId, Locale locale) {
        return take(stopId, Step.PUBLICATION, "published", locale);
    }

    @GetMapping("/closure")
    ModelAndView askToClose(@PathVariable String stopId, Locale locale) {
        return ask(stopId, Step.CLOSURE, locale);
    }

    @PostMapping("/closure")
    ModelAndView close(@PathVariable String stopId, Locale locale) {
        return take(stopId, Step.CLOSURE, "closed", locale);
    }

    private ModelAndView ask(String stopId, Step step, Locale locale) {
        return new ModelAndView("staff/organising/step")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("warnings", step == Step.PUBLICATION ? warnings(stopId) : List.of())
                .addObject("step", step);
    }

    /** Those that the page has words for. */
    private List<String> warnings(String stopId) {
        return writing.read(stopId).body().warningsOrNone().stream()
                .filter(WARNINGS::contains)
                .toList();
    }

    private ModelAndView take(String stopId, Step step, String done, Locale locale) {
        return switch (writing.step(stopId, step, done)) {
            case FormOutcome.Done stop -> new ModelAndView(new SeeOther(stop.address()));
            case FormOutcome.Refused refused -> again(stopId, step, refused.notice(), locale);
            case FormOutcome.Incomplete what -> again(stopId, step, "STOP_INCOMPLETE", locale);
            case FormOutcome.Unanswered unanswered -> again(stopId, step, "STOP_UNANSWERED", locale);
        };
    }

    private ModelAndView again(String stopId, Step step, String notice, Locale locale) {
        ModelAndView page = ask(stopId, step, locale).addObject("notice", notice);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
