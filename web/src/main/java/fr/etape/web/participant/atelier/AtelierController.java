package fr.etape.web.participant.atelier;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.programme.Programmes;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person's wishes and seat. The address has their link, so it is neither stored nor told to anybody. */
@Controller
@RequestMapping("/registrations/{accessToken:.{1,200}}/atelier")
class AtelierController {

    /** Lists to choose from, for as many wishes. */
    private static final int WISHES = 5;

    private static final Set<String> DONE = Set.of("wished", "booked", "left", "gave-up");
    private static final Set<String> REFUSALS =
            Set.of("wishes-closed", "no-seat-free", "another-seat", "seat-held", "not-confirmed", "not-drawn");

    private final Ateliers ateliers;
    private final Programmes programmes;
    private final Stops stops;
    private final StopViews views;

    AtelierController(Ateliers ateliers, Programmes programmes, Stops stops, StopViews views) {
        this.ateliers = ateliers;
        this.programmes = programmes;
        this.stops = stops;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String accessToken,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String refused,
            Locale locale) {
        return page("participant/atelier/page", accessToken, locale)
                .addObject("done", done != null && DONE.contains(done) ? "atelier." + done : null)
                .addObject("notice", refused != null && REFUSALS.contains(refused) ? "ATELIER_" + refused : null);
    }

    /** @param wish the most wanted first; what is empty or stands twice is passed over */
    @PostMapping
    ModelAndView wish(@PathVariable String accessToken, @RequestParam List<String> wish) {
        List<String> wishes =
                wish.stream().filter(each -> !each.isBlank()).distinct().toList();
        return after(accessToken, ateliers.wish(accessToken, Passes.stopOf(accessToken), wishes), "wished");
    }

    @PostMapping(params = "action=book")
    ModelAndView book(@PathVariable String accessToken, @RequestParam String sessionId) {
        return after(accessToken, ateliers.book(accessToken, Passes.stopOf(accessToken), sessionId), "booked");
    }

    /** Asks first: a seat that was left goes on at once. */
    @GetMapping("/leaving")
    ModelAndView ask(@PathVariable String accessToken, Locale locale) {
        return page("participant/atelier/leaving", accessToken, locale);
    }

    @PostMapping("/leaving")
    ModelAndView leave(@PathVariable String accessToken, @RequestParam String sessionId) {
        return after(accessToken, ateliers.leave(accessToken, Passes.stopOf(accessToken), sessionId), "left");
    }

    /** Asks first: whoever gave up does not wait again. */
    @GetMapping("/giving-up")
    ModelAndView askWhoWaits(@PathVariable String accessToken, Locale locale) {
        return page("participant/atelier/giving-up", accessToken, locale);
    }

    @PostMapping("/giving-up")
    ModelAndView giveUpWaiting(@PathVariable String accessToken) {
        return after(accessToken, ateliers.giveUpWaiting(accessToken, Passes.stopOf(accessToken)), "gave-up");
    }

    private ModelAndView page(String template, String accessToken, Locale locale) {
        String stopId = Passes.stopOf(accessToken);
        OwnBookings own = ateliers.of(accessToken, stopId);
        return new ModelAndView(template)
                .addObject("accessToken", accessToken)
                .addObject("stop", views.of(stops.get(stopId), locale))
                .addObject("own", own)
                .addObject("titles", programmes.ateliers(stopId, locale))
                .addObject("ranks", Math.min(WISHES, own.ateliers().size()));
    }

    private static ModelAndView after(String accessToken, Answer<Boolean> answer, String done) {
        String said = switch (answer) {
            case Answer.Accepted<Boolean> accepted -> "done=" + done;
            case Answer.Refused<Boolean> refused ->
                "refused=" + refused.problem().slug();
        };
        return new ModelAndView(new SeeOther("/registrations/" + accessToken + "/atelier?" + said));
    }
}
