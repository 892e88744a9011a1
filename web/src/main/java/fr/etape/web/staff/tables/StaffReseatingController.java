package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.visitor.stop.StopAddress;
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

/**
 * Re-seating a round after the door: the curve, which changes no seat, and the point that is picked on it. A curve is
 * on the answer to its question only; the seats it starts from may be others by the time it is picked from, and then a
 * new one is needed.
 */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables/reseating")
class StaffReseatingController {

    private final TablesPage page;
    private final TablePlans plans;

    StaffReseatingController(TablesPage page, TablePlans plans) {
        this.page = page;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String stopId, Locale locale) {
        return page(stopId, 1, true, locale);
    }

    @PostMapping(params = "action=draw")
    ModelAndView draw(
            @PathVariable String stopId,
            @RequestParam int round,
            @RequestParam(required = false) @Nullable String presentOnly,
            Locale locale) {
        ModelAndView shown = page(stopId, round, presentOnly != null, locale);
        Seats seats = plans.seats(stopId);
        String planId = seats.planId();
        if (planId == null) {
            return refused(shown, "TABLES_NOT_PUBLISHED");
        }
        return switch (plans.curve(stopId, planId, round, presentOnly != null)) {
            case Answer.Accepted<Curve> drawn ->
                shown.addObject("curve", drawn.body()).addObject("planId", planId);
            case Answer.Refused<Curve> refused -> refused(shown, refused.problem());
        };
    }

    @PostMapping(params = "action=apply")
    ModelAndView apply(
            @PathVariable String stopId,
            @RequestParam String planId,
            @RequestParam String reseatingId,
            @RequestParam long version,
            @RequestParam int round,
            @RequestParam int point,
            Locale locale) {
        return switch (plans.reseat(stopId, planId, reseatingId, version, point)) {
            case Answer.Accepted<TablePlans.Version> accepted ->
                new ModelAndView(new SeeOther(StaffPage.TABLES.address(stopId) + "?done=reseated"));
            case Answer.Refused<TablePlans.Version> refused ->
                refused(page(stopId, round, true, locale), refused.problem());
        };
    }

    private static ModelAndView refused(ModelAndView shown, Problem problem) {
        return switch (problem.slug()) {
            case "tables-impossible" -> refused(shown, "TABLES_NO_CURVE").addObject("refusal", Refusal.of(problem));
            case "table-plan-not-published" -> refused(shown, "TABLES_NOT_PUBLISHED");
            default -> refused(shown, "TABLES_RESEATED_MEANWHILE");
        };
    }

    private static ModelAndView refused(ModelAndView shown, String notice) {
        shown.setStatus(HttpStatus.CONFLICT);
        return shown.addObject("notice", notice);
    }

    private ModelAndView page(String stopId, int round, boolean presentOnly, Locale locale) {
        StaffStop stop = page.stop(stopId, locale);
        Plans all = plans.at(stopId);
        return new ModelAndView("staff/tables/reseating")
                .addObject("stop", stop)
                .addObject("seats", plans.seats(stopId))
                .addObject("present", all.present())
                .addObject("round", round)
                .addObject("presentOnly", presentOnly);
    }
}
