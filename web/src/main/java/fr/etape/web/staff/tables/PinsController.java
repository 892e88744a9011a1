package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who has a fixed place in a plan that is computed. Nobody moves by it; re-seatings keep to it. Where somebody else
 * changed it meanwhile, both are shown and nothing is saved.
 */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables/plans/{planId:[0-9a-f-]{36}}/pins")
class PinsController {

    private final FormPage forms;
    private final FormSending sending;
    private final TablesPage page;
    private final RulesPage rules;
    private final TablePlans plans;

    PinsController(FormPage forms, FormSending sending, TablesPage page, RulesPage rules, TablePlans plans) {
        this.forms = forms;
        this.sending = sending;
        this.page = page;
        this.rules = rules;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, @PathVariable String planId, Locale locale) {
        Plans.Plan plan = plans.plan(stopId, planId);
        return beside(forms.shown(PlanFields.PINS, () -> of(plan)), stopId, plan, Set.of(), locale);
    }

    private static Form of(Plans.Plan plan) {
        return tagged(new Form(Map.of(PeopleRules.INPUT, PeopleRules.pins(plan).written())), plan);
    }

    private static Form tagged(Form form, Plans.Plan plan) {
        return form.with(Form.TAG, "\"" + plan.pinChanges() + "\"");
    }

    @PostMapping
    ModelAndView fix(@PathVariable String stopId, @PathVariable String planId, Form form, Locale locale) {
        try {
            TypedRule.Read read = TypedRule.of(form, "PIN", () -> rules.people(stopId));
            Form whole = read.rules().isEmpty() ? form : TypedRule.added(form, read.rules());
            return fixed(stopId, planId, whole, read, locale);
        } catch (ApiUnavailable e) {
            FormOutcome unanswered = new FormOutcome.Unanswered(e.retryAfterSeconds());
            return beside(forms.answer(PlanFields.PINS, form, unanswered), stopId, null, Set.of(), locale);
        }
    }

    private ModelAndView fixed(String stopId, String planId, Form form, TypedRule.Read read, Locale locale) {
        AtomicReference<@Nullable Problem> refusal = new AtomicReference<>();
        PeopleRules pins = PeopleRules.in(form);
        FormOutcome outcome = sending.make(PlanFields.PINS, form, read.problems(), filledIn -> switch (plans.pin(
                stopId, planId, form.tag(), pins.pinMembers())) {
            case Answer.Accepted<TablePlans.Pinned> done ->
                new FormOutcome.Done(StaffPage.TABLES.address(stopId) + "/plans/" + planId + "?done=pinned");
            case Answer.Refused<TablePlans.Pinned> refused -> {
                refusal.set(refused.problem());
                yield outcome(refused.problem());
            }
        });
        Problem problem = refusal.get();
        Plans.Plan now = problem == null ? null : plans.plan(stopId, planId);
        Set<String> refused = problem == null ? Set.of() : pins.refused(problem);
        Form shown = now == null ? form : tagged(form, now);
        return beside(forms.answer(PlanFields.PINS, shown, outcome), stopId, now, refused, locale);
    }

    private static FormOutcome outcome(Problem problem) {
        return switch (problem.slug()) {
            case "precondition-failed" -> new FormOutcome.Refused("TABLES_PINS_OUTDATED");
            case "table-plan-not-computed" -> new FormOutcome.Refused("TABLES_PINS_NOT_COMPUTED");
            default -> new FormOutcome.Incomplete(PlanFields.problems(PlanFields.PINS, problem));
        };
    }

    /** @param now the plan as it is, whose pins stay in sight; null where it was not read again */
    private ModelAndView beside(
            ModelAndView answer, String stopId, Plans.@Nullable Plan now, Set<String> refused, Locale locale) {
        PeopleRules present = now == null ? new PeopleRules(List.of()) : PeopleRules.pins(now);
        return rules.onto(page.beside(answer, stopId, locale), stopId, present, refused);
    }
}
