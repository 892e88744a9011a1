package fr.etape.web.staff.programme;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.signin.StaffApi;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Drafts behind the gateway. */
@Component
class Drafts {

    private static final String STOP = "/api/stops/{stopId}";

    private final StaffApi gateway;
    private final FormSending sending;

    Drafts(StaffApi gateway, FormSending sending) {
        this.gateway = gateway;
        this.sending = sending;
    }

    Draft at(String stopId) {
        return gateway.now().get(Draft.class, STOP + "/programme/draft", stopId);
    }

    /** @param all {@code rooms} or {@code sessions} */
    FormOutcome make(String all, Fields fields, Form form, String stopId) {
        return sending.make(
                fields,
                form,
                List.of(),
                made -> outcome(
                        gateway.now()
                                .post(Map.class, Map.of("Idempotency-Key", form.key()), made, STOP + "/" + all, stopId),
                        fields,
                        done(stopId, "added")));
    }

    /** @param all {@code rooms} or {@code sessions} */
    FormOutcome change(String all, Fields fields, Form form, String stopId, String id) {
        FormOutcome done = done(stopId, "saved");
        return sending.change(
                fields,
                form,
                done,
                changes -> outcome(
                        gateway.now().patch(Map.class, form.tag(), changes, STOP + "/" + all + "/{id}", stopId, id),
                        fields,
                        done));
    }

    Answer<Boolean> remove(String all, String stopId, String id) {
        return gateway.now().remove(STOP + "/" + all + "/{id}", stopId, id);
    }

    Answer<Map> publish(String stopId) {
        return gateway.now().post(Map.class, Map.of(), Map.of(), STOP + "/programme/publications", stopId);
    }

    static FormOutcome.Done done(String stopId, String done) {
        return new FormOutcome.Done("/staff/stops/" + stopId + "/programme?done=" + done);
    }

    private static FormOutcome outcome(Answer<Map> answer, Fields fields, FormOutcome done) {
        return switch (answer) {
            case Answer.Accepted<Map> accepted -> done;
            case Answer.Refused<Map> refused -> refusal(refused.problem(), fields);
        };
    }

    private static FormOutcome refusal(Problem problem, Fields fields) {
        return switch (problem.slug()) {
            case "precondition-failed" -> new FormOutcome.Refused("DRAFT_OUTDATED");
            case "idempotency-key-reused" -> new FormOutcome.Refused("DRAFT_KEY_REUSED", true);
            case "stop-closed" -> new FormOutcome.Refused("STOP_CLOSED");
            case "programme-full" -> new FormOutcome.Refused("PROGRAMME_FULL");
            case "session-exists" -> new FormOutcome.Incomplete(List.of(new FieldProblem("sessionId", "exists")));
            case "room-too-small" -> new FormOutcome.Incomplete(List.of(new FieldProblem("capacity", "too-small")));
            case "not-found" -> throw new NotFound();
            case "invalid" -> new FormOutcome.Incomplete(fields.problems(problem));
            default -> new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
        };
    }
}
