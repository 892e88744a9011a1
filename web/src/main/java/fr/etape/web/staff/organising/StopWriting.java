package fr.etape.web.staff.organising;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.api.Tagged;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.visitor.stop.Stop;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Opens and changes stops behind the gateway. */
@Component
class StopWriting {

    static final String OUTDATED = "OUTDATED";

    private static final String STOP = "/api/stops/{stopId}";

    private final StaffApi gateway;
    private final FormSending sending;

    StopWriting(StaffApi gateway, FormSending sending) {
        this.gateway = gateway;
        this.sending = sending;
    }

    /** The stop as it is now, with the tag that a change of it names. */
    Tagged<Stop> read(String stopId) {
        return gateway.now().tagged(Stop.class, STOP, stopId);
    }

    /** The stop as it is now, member by member. */
    @SuppressWarnings("unchecked")
    Tagged<Map<String, Object>> members(String stopId) {
        Tagged<Map> read = gateway.now().tagged(Map.class, STOP, stopId);
        return new Tagged<>((Map<String, Object>) read.body(), read.tag());
    }

    FormOutcome open(Form form) {
        Map<String, String> key = Map.of("Idempotency-Key", form.key());
        return sending.make(
                StopFields.OPENING,
                form,
                List.of(),
                stop -> outcome(gateway.now().post(Stop.class, key, stop, "/api/stops"), StopFields.OPENING, "opened"));
    }

    FormOutcome change(String stopId, Form form) {
        return sending.change(
                StopFields.CHANGE,
                form,
                done(stopId, "changed"),
                stop -> outcome(
                        gateway.now().patch(Stop.class, form.tag(), stop, STOP, stopId), StopFields.CHANGE, "changed"));
    }

    /** Takes a stop one step further, which needs no form. */
    FormOutcome step(String stopId, Step step, String done) {
        return outcome(
                gateway.now().post(Stop.class, Map.of(), Map.of(), STOP + "/" + step.path(), stopId),
                StopFields.CHANGE,
                done);
    }

    private static FormOutcome outcome(Answer<Stop> answer, Fields fields, String done) {
        return switch (answer) {
            case Answer.Accepted<Stop> accepted -> done(accepted.body().stopId(), done);
            case Answer.Refused<Stop> refused -> refusal(refused.problem(), fields);
        };
    }

    private static FormOutcome.Done done(String stopId, String done) {
        return new FormOutcome.Done("/staff/stops/" + UriUtils.encodePathSegment(stopId, "UTF-8") + "?done=" + done);
    }

    private static FormOutcome refusal(Problem problem, Fields fields) {
        return switch (problem.slug()) {
            case "precondition-failed" -> new FormOutcome.Refused(OUTDATED);
            case "idempotency-key-reused" -> new FormOutcome.Refused("STOP_KEY_REUSED", true);
            case "stop-closed" -> new FormOutcome.Refused("STOP_CLOSED");
            case "stop-not-published" -> new FormOutcome.Refused("STOP_NOT_PUBLISHED");
            case "no-seats" -> new FormOutcome.Refused("STOP_NO_SEATS");
            case "stop-exists" -> new FormOutcome.Incomplete(List.of(new FieldProblem("stopId", "exists")));
            case "not-found" -> throw new NotFound();
            case "invalid" -> new FormOutcome.Incomplete(fields.problems(problem));
            default -> new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
        };
    }
}
