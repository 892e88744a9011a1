package fr.etape.web.site.form;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.commune.CommuneQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a filled-in form to a service. What can be seen to be wrong here is told together with an unclear commune, so
 * that a person is asked once; every other rule is the service's.
 */
@Component
public final class FormSending {

    private static final Logger LOG = LoggerFactory.getLogger(FormSending.class);

    private final CommuneQuestion communes;

    FormSending(CommuneQuestion communes) {
        this.communes = communes;
    }

    /**
     * Sends what a form makes.
     *
     * @param more what else is wrong, beyond what the definition of the form tells
     * @param send gives the members to a service, and says what it answered
     */
    public FormOutcome make(
            Fields fields, Form form, List<FieldProblem> more, Function<Map<String, ?>, FormOutcome> send) {
        return checked(fields, form, more, commune -> send.apply(fields.body(form, commune)));
    }

    /** Sends what a person changed; nothing when they changed nothing. */
    public FormOutcome change(
            Fields fields, Form form, FormOutcome unchanged, Function<Map<String, ?>, FormOutcome> send) {
        return checked(fields, form, List.of(), commune -> {
            Map<String, ?> changes = new FormChanges(fields).changes(form, commune, fields.body(form, commune));
            return changes.isEmpty() ? unchanged : send.apply(changes);
        });
    }

    private interface Sending {
        FormOutcome with(@Nullable String commune);
    }

    private FormOutcome checked(Fields fields, Form form, List<FieldProblem> more, Sending sending) {
        List<FieldProblem> problems = new ArrayList<>(fields.problems(form));
        problems.addAll(more);
        try {
            return switch (communes.resolve(
                    form.get("commune"), form.isCommunePicked() ? form.getCommuneCode() : null)) {
                case CommuneQuestion.None none -> sent(null, problems, sending);
                case CommuneQuestion.Taken taken -> sent(taken.code(), problems, sending);
                case CommuneQuestion.Unclear unclear -> {
                    problems.add(new FieldProblem("commune", unclear.code()));
                    yield new FormOutcome.Incomplete(problems, unclear.candidates());
                }
            };
        } catch (ApiUnavailable e) {
            LOG.warn("A form could not be sent on: {}", e.getMessage());
            return new FormOutcome.Unanswered(e.retryAfterSeconds());
        }
    }

    private static FormOutcome sent(@Nullable String commune, List<FieldProblem> problems, Sending sending) {
        return problems.isEmpty() ? sending.with(commune) : new FormOutcome.Incomplete(problems);
    }
}
