package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form that has a plan computed. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables/plan")
class TablePlanController {

    private final FormPage forms;
    private final FormSending sending;
    private final TablesPage page;
    private final TablePlans plans;

    TablePlanController(FormPage forms, FormSending sending, TablesPage page, TablePlans plans) {
        this.forms = forms;
        this.sending = sending;
        this.page = page;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return page.beside(forms.shown(PlanFields.PLAN, TablePlanController::usual), stopId, locale)
                .addObject("refusal", null);
    }

    private static Form usual() {
        return Form.fresh().with("rounds", "2").with("tableSize", "8").with("emphasis", "BALANCE");
    }

    @PostMapping
    ModelAndView compute(@PathVariable String stopId, Form form, Locale locale) {
        AtomicReference<@Nullable Refusal> reason = new AtomicReference<>();
        FormOutcome outcome = sending.make(PlanFields.PLAN, form, List.of(), request -> switch (plans.compute(
                stopId, form.key(), request)) {
            case Answer.Accepted<TablePlans.Begun> begun ->
                new FormOutcome.Done(StaffPage.TABLES.address(stopId) + "/plans/"
                        + begun.body().planId());
            case Answer.Refused<TablePlans.Begun> refused -> {
                if (refused.problem().slug().equals("tables-impossible")) {
                    reason.set(Refusal.of(refused.problem()));
                }
                yield refusal(refused.problem());
            }
        });
        return page.beside(forms.answer(PlanFields.PLAN, form, outcome), stopId, locale)
                .addObject("refusal", reason.get());
    }

    private static FormOutcome refusal(Problem problem) {
        return switch (problem.slug()) {
            case "tables-impossible" -> new FormOutcome.Refused("TABLES_IMPOSSIBLE");
            case "tables-being-computed" -> new FormOutcome.Refused("TABLES_BUSY");
            case "idempotency-key-reused" -> new FormOutcome.Refused("TABLES_KEY_REUSED", true);
            default -> new FormOutcome.Incomplete(PlanFields.PLAN.problems(problem));
        };
    }
}
