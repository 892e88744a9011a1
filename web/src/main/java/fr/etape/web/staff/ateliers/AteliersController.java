package fr.etape.web.staff.ateliers;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.staff.participants.Names;
import fr.etape.web.visitor.programme.Programmes;
import fr.etape.web.visitor.stop.StopAddress;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Guides through the draw: one step is offered at a time, and what is final is asked about first. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/ateliers")
class AteliersController {

    private static final Set<String> DONE = Set.of("announced", "closed", "drawn");
    private static final Set<String> NOTICES = Set.of(
            "nothing-to-draw", "draw-exists", "already-drawn", "wishes-open", "invalid", "idempotency-key-reused");

    private final Draws draws;
    private final StaffStops stops;
    private final Programmes programmes;
    private final Names names;

    AteliersController(Draws draws, StaffStops stops, Programmes programmes, Names names) {
        this.draws = draws;
        this.stops = stops;
        this.programmes = programmes;
        this.names = names;
    }

    /** Who holds a seat, by name, for those who may read names. */
    @GetMapping("/{sessionId:[a-z][a-z0-9-]{0,39}}/people")
    ModelAndView people(@PathVariable String stopId, @PathVariable String sessionId, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Bookings.OfAtelier atelier = draws.at(stopId).ateliers().stream()
                .filter(each -> each.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        SortedSet<String> holders = new TreeSet<>(atelier.registrationIds());
        Map<String, String> known = names.at(stopId, holders);
        List<String> people =
                holders.stream().filter(known::containsKey).map(known::get).toList();
        return new ModelAndView("staff/ateliers/people")
                .addObject("stop", stop)
                .addObject("atelier", programmes.ateliers(stopId, locale).getOrDefault(sessionId, sessionId))
                .addObject("people", inOrder(people, locale))
                .addObject("unnamed", holders.size() - people.size());
    }

    private static List<String> inOrder(List<String> people, Locale locale) {
        return people.stream().sorted(Collator.getInstance(locale)).toList();
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String stopId, @RequestParam(required = false) @Nullable String done, Locale locale) {
        return page("page", stopId, locale)
                .addObject("done", done != null && DONE.contains(done) ? "ateliers." + done : null);
    }

    @PostMapping(params = "action=announce")
    ModelAndView announce(
            @PathVariable String stopId,
            @RequestParam String key,
            @RequestParam String sourceKind,
            @RequestParam(defaultValue = "") String sourceDetail,
            Locale locale) {
        return after(draws.announce(stopId, key, sourceKind, sourceDetail), stopId, "announced", locale);
    }

    @GetMapping("/closing")
    ModelAndView askToClose(@PathVariable String stopId, Locale locale) {
        return page("closing", stopId, locale);
    }

    @PostMapping("/closing")
    ModelAndView close(@PathVariable String stopId, Locale locale) {
        return after(draws.close(stopId, drawId(stopId)), stopId, "closed", locale);
    }

    /** Shows the numbers once more, large enough to be read aloud: they cannot be corrected afterwards. */
    @PostMapping(params = "action=read")
    ModelAndView read(@PathVariable String stopId, @RequestParam String numbers, Locale locale) {
        return page("numbers", stopId, locale).addObject("numbers", numbers.strip());
    }

    @PostMapping(params = "action=draw")
    ModelAndView draw(@PathVariable String stopId, @RequestParam String numbers, Locale locale) {
        return after(draws.draw(stopId, drawId(stopId), numbers), stopId, "drawn", locale);
    }

    private ModelAndView after(Answer<Draw> answer, String stopId, String done, Locale locale) {
        return switch (answer) {
            case Answer.Accepted<Draw> accepted ->
                new ModelAndView(new SeeOther("/staff/stops/" + stopId + "/ateliers?done=" + done));
            case Answer.Refused<Draw> refused -> {
                String slug = refused.problem().slug();
                ModelAndView again = page("page", stopId, locale)
                        .addObject("notice", NOTICES.contains(slug) ? "DRAW_" + slug : "DRAW_UNANSWERED");
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private String drawId(String stopId) {
        Draw draw = draws.at(stopId).draw();
        if (draw == null) {
            throw new NotFound();
        }
        return draw.drawId();
    }

    private ModelAndView page(String template, String stopId, Locale locale) {
        return new ModelAndView("staff/ateliers/" + template)
                .addObject("stop", stops.get(stopId, locale))
                .addObject("bookings", draws.at(stopId))
                .addObject("titles", programmes.ateliers(stopId, locale))
                .addObject("key", UUID.randomUUID().toString());
    }
}
