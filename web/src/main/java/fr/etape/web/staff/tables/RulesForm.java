package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.form.FormSending;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A form with rules about people, whether they are for a plan to compute or fix places in one that is computed. */
@Component
class RulesForm {

    private final FormPage forms;
    private final FormSending sending;
    private final TablesPage page;
    private final RulesPage rules;

    RulesForm(FormPage forms, FormSending sending, TablesPage page, RulesPage rules) {
        this.forms = forms;
        this.sending = sending;
        this.page = page;
        this.rules = rules;
    }

    /** @param problem what a service said against the form; null when it said nothing against it or was not asked */
    record Sent(FormOutcome outcome, @Nullable Problem problem) {

        /** Those of the rules that something is wrong with, as they are written. */
        Set<String> refused(PeopleRules asked) {
            return problem == null ? Set.of() : asked.refused(problem);
        }
    }

    /** What stands in the inputs for one more rule. */
    TypedRule.Read typed(String stopId, Form form, String kind) {
        return TypedRule.of(form, kind, () -> rules.people(stopId));
    }

    /**
     * @param problems what is wrong with the rule that is typed
     * @param send gives the members to the service
     * @param address where to go on to
     */
    <T> Sent send(
            Fields fields,
            Form form,
            List<FieldProblem> problems,
            Function<Map<String, ?>, Answer<T>> send,
            Function<T, String> address,
            Function<Problem, FormOutcome> refusal) {
        AtomicReference<@Nullable Problem> said = new AtomicReference<>();
        FormOutcome outcome = sending.make(fields, form, problems, filledIn -> switch (send.apply(filledIn)) {
            case Answer.Accepted<T> accepted -> new FormOutcome.Done(address.apply(accepted.body()));
            case Answer.Refused<T> refused -> {
                said.set(refused.problem());
                yield refusal.apply(refused.problem());
            }
        });
        return new Sent(outcome, said.get());
    }

    /** The answer; where a service is out of reach, the form as it was sent. */
    ModelAndView answer(Fields fields, Form form, String stopId, Locale locale, Supplier<ModelAndView> answer) {
        try {
            return answer.get();
        } catch (ApiUnavailable e) {
            FormOutcome unanswered = new FormOutcome.Unanswered(e.retryAfterSeconds());
            return beside(forms.answer(fields, form, unanswered), stopId, PeopleRules.NONE, Set.of(), locale);
        }
    }

    /**
     * The form on its page.
     *
     * @param others rules that are shown beside those of the form
     * @param refused rules that something is wrong with, as they are written
     */
    ModelAndView beside(ModelAndView form, String stopId, PeopleRules others, Set<String> refused, Locale locale) {
        return rules.onto(page.beside(form, stopId, locale), stopId, others, refused);
    }
}
