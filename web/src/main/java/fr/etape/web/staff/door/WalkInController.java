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
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
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
    private final FormPage page;
    private final FormSending sending;
    private final StaffStops stops;

    WalkInController(Door door, FormPage page, FormSending sending, StaffStops stops) {
        this.door = door;
        this.page = page;
        this.sending = sending;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return about(
                stopId,
                locale,
                page.shown(WalkInFields.ALL, () -> Form.fresh().with("point", DoorPage.POINTS.getFirst())));
    }

    @PostMapping
    ModelAndView admit(@PathVariable String stopId, Form form, Locale locale) {
        FormOutcome outcome = sending.make(
                WalkInFields.ALL, form, List.of(), person -> outcome(stopId, door.admit(stopId, form.key(), person)));
        return about(stopId, locale, page.answer(WalkInFields.ALL, form, outcome));
    }

    private static FormOutcome outcome(String stopId, Answer<Door.WalkIn> answer) {
        return switch (answer) {
            case Answer.Accepted<Door.WalkIn> accepted ->
                new FormOutcome.Done(StaffPage.DOOR.address(stopId) + "?done=walked-in");
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
        form.addObject("colleges", College.values()).addObject("points", DoorPage.POINTS);
        try {
            return form.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return form.addObject("stop", null);
        }
    }
}
