package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private final RulesForm rules;
    private final TablePlans plans;

    PinsController(FormPage forms, RulesForm rules, TablePlans plans) {
        this.forms = forms;
        this.rules = rules;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, @PathVariable String planId, Locale locale) {
        Plans.Plan plan = plans.plan(stopId, planId);
        PeopleRules pins = PeopleRules.pins(plan);
        return rules.beside(forms.shown(PlanFields.PINS, () -> of(plan, pins)), stopId, pins, Set.of(), locale);
    }

    private static Form of(Plans.Plan plan, PeopleRules pins) {
        return tagged(new Form(Map.of(PeopleRules.INPUT, pins.written())), plan);
    }

    private static Form tagged(Form form, Plans.Plan plan) {
        return form.with(Form.TAG, "\"" + plan.pinChanges() + "\"");
    }

    @PostMapping
    ModelAndView fix(@PathVariable String stopId, @PathVariable String planId, Form form, Locale locale) {
        return rules.answer(PlanFields.PINS, form, stopId, locale, () -> {
            TypedRule.Read typed = rules.typed(stopId, form, "PIN");
            return fixed(stopId, planId, typed.in(form), typed, locale);
        });
    }

    private ModelAndView fixed(String stopId, String planId, Form form, TypedRule.Read typed, Locale locale) {
        PeopleRules pins = PeopleRules.in(form);
        RulesForm.Sent sent = rules.send(
                PlanFields.PINS,
                form,
                typed.problems(),
                filledIn -> plans.pin(stopId, planId, form.tag(), pins.pinMembers()),
                pinned -> StaffPage.TABLES.address(stopId) + "/plans/" + planId + "?done=pinned",
                PinsController::outcome);
        if (sent.problem() == null) {
            return rules.beside(
                    forms.answer(PlanFields.PINS, form, sent.outcome()), stopId, PeopleRules.NONE, Set.of(), locale);
        }
        Plans.Plan now = plans.plan(stopId, planId);
        ModelAndView answer = forms.answer(PlanFields.PINS, tagged(form, now), sent.outcome());
        return rules.beside(answer, stopId, PeopleRules.pins(now), sent.refused(pins), locale);
    }

    private static FormOutcome outcome(Problem problem) {
        return switch (problem.slug()) {
            case "precondition-failed" -> new FormOutcome.Refused("TABLES_PINS_OUTDATED");
            case "table-plan-not-computed" -> new FormOutcome.Refused("TABLES_PINS_NOT_COMPUTED");
            default -> new FormOutcome.Incomplete(PlanFields.problems(PlanFields.PINS, problem));
        };
    }
}
