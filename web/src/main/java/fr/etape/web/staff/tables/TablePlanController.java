package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form that has a plan computed. Rules about people are added to it one by one; they are inputs of the form, so
 * nothing is kept of one that is not sent.
 */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables/plan")
class TablePlanController {

    private final FormPage forms;
    private final RulesForm rules;
    private final RulesPage page;
    private final TablePlans plans;

    TablePlanController(FormPage forms, RulesForm rules, RulesPage page, TablePlans plans) {
        this.forms = forms;
        this.rules = rules;
        this.page = page;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return beside(forms.shown(PlanFields.PLAN, () -> page.next(stopId)), stopId, Set.of(), locale);
    }

    /** Puts the typed rule on the list; nothing is computed yet. */
    @PostMapping(params = "action=add")
    ModelAndView add(@PathVariable String stopId, Form form, Locale locale) {
        return rules.answer(PlanFields.PLAN, form, stopId, locale, () -> {
            TypedRule.Read typed = typed(stopId, form);
            List<FieldProblem> problems =
                    typed.rules().isEmpty() && typed.problems().isEmpty()
                            ? List.of(new FieldProblem(TypedRule.PEOPLE.getFirst(), "required"))
                            : typed.problems();
            ModelAndView answer = problems.isEmpty()
                    ? forms.stepped(PlanFields.PLAN, typed.in(form)).addObject("added", true)
                    : forms.answer(PlanFields.PLAN, form, new FormOutcome.Incomplete(problems));
            return beside(answer, stopId, Set.of(), locale);
        });
    }

    /** A rule that is typed and not added yet counts too. */
    @PostMapping
    ModelAndView compute(@PathVariable String stopId, Form form, Locale locale) {
        return rules.answer(PlanFields.PLAN, form, stopId, locale, () -> {
            TypedRule.Read typed = typed(stopId, form);
            return computed(stopId, typed.in(form), typed, locale);
        });
    }

    private TypedRule.Read typed(String stopId, Form form) {
        return rules.typed(stopId, form, form.get("rule"));
    }

    private ModelAndView computed(String stopId, Form form, TypedRule.Read typed, Locale locale) {
        PeopleRules asked = PeopleRules.in(form);
        RulesForm.Sent sent = rules.send(
                PlanFields.PLAN,
                form,
                typed.problems(),
                filledIn -> plans.compute(stopId, form.key(), PlanFields.request(filledIn, asked)),
                begun -> StaffPage.TABLES.address(stopId) + "/plans/" + begun.planId(),
                TablePlanController::outcome);
        ModelAndView answer =
                beside(forms.answer(PlanFields.PLAN, form, sent.outcome()), stopId, sent.refused(asked), locale);
        Problem problem = sent.problem();
        return problem != null && problem.slug().equals("tables-impossible")
                ? answer.addObject("refusal", Refusal.of(problem))
                : answer;
    }

    private ModelAndView beside(ModelAndView answer, String stopId, Set<String> refused, Locale locale) {
        return rules.beside(answer, stopId, PeopleRules.NONE, refused, locale);
    }

    private static FormOutcome outcome(Problem problem) {
        return switch (problem.slug()) {
            case "tables-impossible" -> new FormOutcome.Refused("TABLES_IMPOSSIBLE");
            case "tables-being-computed" -> new FormOutcome.Refused("TABLES_BUSY");
            case "idempotency-key-reused" -> new FormOutcome.Refused("TABLES_KEY_REUSED", true);
            default -> new FormOutcome.Incomplete(PlanFields.problems(PlanFields.PLAN, problem));
        };
    }
}
