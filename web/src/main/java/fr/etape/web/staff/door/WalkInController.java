package fr.etape.web.staff.door;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.layout.PublicAddress;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.StopAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/door/walk-in")
class WalkInController {

    private final Door door;
    private final Admitted admitted;
    private final FormPage page;
    private final FormSending sending;
    private final StaffStops stops;
    private final PublicAddress site;

    WalkInController(
            Door door, Admitted admitted, FormPage page, FormSending sending, StaffStops stops, PublicAddress site) {
        this.door = door;
        this.admitted = admitted;
        this.page = page;
        this.sending = sending;
        this.stops = stops;
        this.site = site;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return about(
                stopId,
                locale,
                page.shown(WalkInFields.ALL, () -> Form.fresh().with("point", DoorPage.POINTS.getFirst())));
    }

    /**
     * What the person gets is on this answer and on their own page; its address has nothing of them. Sent again, it is
     * the same answer: the key is in the form.
     */
    @PostMapping
    ModelAndView admit(@PathVariable String stopId, Form form, Locale locale, HttpServletResponse response) {
        AtomicReference<Door.@Nullable WalkIn> in = new AtomicReference<>();
        FormOutcome outcome = sending.make(WalkInFields.ALL, form, List.of(), person -> {
            Answer<Door.WalkIn> answer = door.admit(stopId, form.key(), person);
            if (answer instanceof Answer.Accepted<Door.WalkIn>(Door.WalkIn walkIn)) {
                in.set(walkIn);
            }
            return outcome(stopId, answer);
        });
        Door.WalkIn walkIn = in.get();
        if (walkIn == null) {
            return about(stopId, locale, page.answer(WalkInFields.ALL, form, outcome));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return shown(stopId, form, walkIn, locale);
    }

    private ModelAndView shown(String stopId, Form form, Door.WalkIn walkIn, Locale locale) {
        String token = walkIn.accessToken();
        return withStop(stopId, locale, new ModelAndView("staff/door/admitted"))
                .addObject("name", form.get("givenName") + " " + form.get("familyName"))
                .addObject("accessToken", token)
                .addObject("link", site.of("/registrations/{token}", token))
                .addObject("ticket", admitted.ticket(token).orElse(null))
                .addObject("seats", admitted.seats(stopId, token));
    }

    private static FormOutcome outcome(String stopId, Answer<Door.WalkIn> answer) {
        return switch (answer) {
            case Answer.Accepted<Door.WalkIn> accepted -> new FormOutcome.Done(StaffPage.DOOR.address(stopId));
            case Answer.Refused<Door.WalkIn> refused -> refusal(refused.problem());
        };
    }

    private static FormOutcome refusal(Problem problem) {
        return switch (problem.slug()) {
            case "invalid" -> new FormOutcome.Incomplete(WalkInFields.ALL.problems(problem));
            case "not-today" -> new FormOutcome.Refused("WALK_IN_NOT_TODAY");
            case "already-registered" -> new FormOutcome.Refused("WALK_IN_KNOWN");
            case "no-free-seat" -> new FormOutcome.Refused("WALK_IN_NO_SEAT");
            case "house-full" -> new FormOutcome.Refused("WALK_IN_FULL");
            case "registration-closed" -> new FormOutcome.Refused("WALK_IN_CLOSED");
            case "idempotency-key-reused" -> new FormOutcome.Refused("WALK_IN_KEY_REUSED", true);
            case "not-found" -> throw new NotFound();
            default -> new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
        };
    }

    private ModelAndView about(String stopId, Locale locale, ModelAndView form) {
        if (form.getView() != null) {
            return form;
        }
        return withStop(stopId, locale, form)
                .addObject("colleges", College.values())
                .addObject("points", DoorPage.POINTS);
    }

    private ModelAndView withStop(String stopId, Locale locale, ModelAndView shown) {
        try {
            return shown.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return shown.addObject("stop", null);
        }
    }
}
