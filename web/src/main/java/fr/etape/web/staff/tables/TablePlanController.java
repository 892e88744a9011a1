package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
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
 * The form that has a plan computed. Rules about people are added to it one by one; they are inputs of the form, so
 * nothing is kept of one that is not sent.
 */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables/plan")
class TablePlanController {

    private static final PeopleRules NO_OTHERS = new PeopleRules(List.of());

    private final FormPage forms;
    private final FormSending sending;
    private final TablesPage page;
    private final RulesPage rules;
    private final TablePlans plans;

    TablePlanController(FormPage forms, FormSending sending, TablesPage page, RulesPage rules, TablePlans plans) {
        this.forms = forms;
        this.sending = sending;
        this.page = page;
        this.rules = rules;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return beside(forms.shown(PlanFields.PLAN, () -> rules.next(stopId)), stopId, Set.of(), locale);
    }

    /** Puts the typed rule on the list; nothing is computed yet. */
    @PostMapping(params = "action=add")
    ModelAndView add(@PathVariable String stopId, Form form, Locale locale) {
        try {
            TypedRule.Read read = read(stopId, form);
            List<FieldProblem> problems =
                    read.rules().isEmpty() && read.problems().isEmpty()
                            ? List.of(new FieldProblem(TypedRule.PEOPLE.getFirst(), "required"))
                            : read.problems();
            ModelAndView answer = problems.isEmpty()
                    ? forms.stepped(PlanFields.PLAN, TypedRule.added(form, read.rules()))
                            .addObject("added", true)
                    : forms.answer(PlanFields.PLAN, form, new FormOutcome.Incomplete(problems));
            return beside(answer, stopId, Set.of(), locale);
        } catch (ApiUnavailable e) {
            FormOutcome unanswered = new FormOutcome.Unanswered(e.retryAfterSeconds());
            return beside(forms.answer(PlanFields.PLAN, form, unanswered), stopId, Set.of(), locale);
        }
    }

    /** A rule that is typed and not added yet counts too. */
    @PostMapping
    ModelAndView compute(@PathVariable String stopId, Form form, Locale locale) {
        try {
            TypedRule.Read read = read(stopId, form);
            Form whole = read.rules().isEmpty() ? form : TypedRule.added(form, read.rules());
            return computed(stopId, whole, read.problems(), locale);
        } catch (ApiUnavailable e) {
            FormOutcome unanswered = new FormOutcome.Unanswered(e.retryAfterSeconds());
            return beside(forms.answer(PlanFields.PLAN, form, unanswered), stopId, Set.of(), locale);
        }
    }

    private ModelAndView computed(String stopId, Form form, List<FieldProblem> problems, Locale locale) {
        AtomicReference<@Nullable Problem> refusal = new AtomicReference<>();
        PeopleRules asked = PeopleRules.in(form);
        FormOutcome outcome = sending.make(PlanFields.PLAN, form, problems, filledIn -> switch (plans.compute(
                stopId, form.key(), PlanFields.request(filledIn, asked))) {
            case Answer.Accepted<TablePlans.Begun> begun ->
                new FormOutcome.Done(StaffPage.TABLES.address(stopId) + "/plans/"
                        + begun.body().planId());
            case Answer.Refused<TablePlans.Begun> refused -> {
                refusal.set(refused.problem());
                yield outcome(refused.problem());
            }
        });
        Problem problem = refusal.get();
        Set<String> refused = problem == null ? Set.of() : asked.refused(problem);
        ModelAndView answer = beside(forms.answer(PlanFields.PLAN, form, outcome), stopId, refused, locale);
        return problem != null && problem.slug().equals("tables-impossible")
                ? answer.addObject("refusal", Refusal.of(problem))
                : answer;
    }

    private TypedRule.Read read(String stopId, Form form) {
        return TypedRule.of(form, form.get("rule"), () -> rules.people(stopId));
    }

    private ModelAndView beside(ModelAndView answer, String stopId, Set<String> refused, Locale locale) {
        return rules.onto(page.beside(answer, stopId, locale), stopId, NO_OTHERS, refused);
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
