package fr.etape.web.staff.organising;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.api.Tagged;
import fr.etape.web.site.commune.Commune;
import fr.etape.web.site.commune.CommuneQuestion;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.visitor.stop.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the form of a stop to the gateway. */
@Component
class StopWriting {

    private static final String STOP = "/api/stops/{stopId}";

    /** What became of a form. */
    sealed interface Outcome {}

    record Done(String stopId) implements Outcome {}

    /** @param communes what the typed commune may mean */
    record Incomplete(List<FieldProblem> problems, List<Commune> communes) implements Outcome {}

    /** @param notice which text says why, below {@code notice} in the bundles */
    record Refused(String notice) implements Outcome {}

    private interface Sending {
        Answer<Stop> send(SentStop stop);
    }

    private final StaffApi gateway;
    private final CommuneQuestion communes;

    StopWriting(StaffApi gateway, CommuneQuestion communes) {
        this.gateway = gateway;
        this.communes = communes;
    }

    /** The stop as it is now, with the tag that a change of it names. */
    Tagged<Stop> read(String stopId) {
        return gateway.now().tagged(Stop.class, STOP, stopId);
    }

    Outcome open(StopForm form) {
        return send(
                form,
                true,
                stop -> gateway.now().post(Stop.class, Map.of("Idempotency-Key", form.get("key")), stop, "/api/stops"));
    }

    Outcome change(String stopId, StopForm form) {
        return send(form, false, stop -> gateway.now().patch(Stop.class, form.get("tag"), stop, STOP, stopId));
    }

    /** Takes a stop one step further, which needs no form. */
    Outcome step(String stopId, Step step) {
        return outcome(gateway.now().post(Stop.class, Map.of(), Map.of(), STOP + "/" + step.path(), stopId));
    }

    private Outcome send(StopForm form, boolean opening, Sending sending) {
        List<FieldProblem> problems = new ArrayList<>();
        return switch (communes.resolve(form.getCommune(), form.isCommunePicked() ? form.getCommuneCode() : null)) {
            case CommuneQuestion.None none -> send(form, null, opening, problems, sending);
            case CommuneQuestion.Taken taken -> send(form, taken.code(), opening, problems, sending);
            case CommuneQuestion.Unclear unclear -> {
                SentStop.of(form, null, opening, problems);
                problems.add(new FieldProblem("commune", unclear.code()));
                yield new Incomplete(problems, unclear.candidates());
            }
        };
    }

    private static Outcome send(
            StopForm form, @Nullable String commune, boolean opening, List<FieldProblem> problems, Sending sending) {
        SentStop stop = SentStop.of(form, commune, opening, problems);
        return problems.isEmpty() ? outcome(sending.send(stop)) : new Incomplete(problems, List.of());
    }

    private static Outcome outcome(Answer<Stop> answer) {
        return switch (answer) {
            case Answer.Accepted<Stop> accepted -> new Done(accepted.body().stopId());
            case Answer.Refused<Stop> refused -> refusal(refused.problem());
        };
    }

    private static Outcome refusal(Problem problem) {
        return switch (problem.slug()) {
            case "precondition-failed" -> new Refused("OUTDATED");
            case "idempotency-key-reused" -> new Refused("STOP_KEY_REUSED");
            case "stop-closed" -> new Refused("STOP_CLOSED");
            case "no-seats" -> new Refused("STOP_NO_SEATS");
            case "stop-not-published" -> new Refused("STOP_NOT_PUBLISHED");
            case "not-found" -> throw new NotFound();
            default -> new Incomplete(StopProblem.of(problem), List.of());
        };
    }
}
