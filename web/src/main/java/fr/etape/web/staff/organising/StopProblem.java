package fr.etape.web.staff.organising;

import fr.etape.web.site.api.Problem;
import fr.etape.web.site.api.Problem.MemberError;
import fr.etape.web.site.form.FieldProblem;
import java.util.List;
import java.util.Set;

/** What the service says of a stop that was sent, as the fields of the form are called. */
final class StopProblem {

    private static final Set<String> KNOWN_CODES = Set.of(
            "required",
            "too-long",
            "control-characters",
            "commune",
            "slug",
            "time-zone",
            "no-such-time",
            "time-order",
            "quota-sum",
            "positive",
            "too-many");

    private StopProblem() {}

    static List<FieldProblem> of(Problem problem) {
        return switch (problem.slug()) {
            case "invalid" ->
                problem.errorsOrNone().stream().map(StopProblem::of).toList();
            case "stop-exists" -> List.of(new FieldProblem("stopId", "stop.exists"));
            default -> List.of(new FieldProblem("", "unknown"));
        };
    }

    /** {@code /quotas/ELU} is about the seats of one college, {@code /quotas} about all of them. */
    private static FieldProblem of(MemberError error) {
        String field = error.pointer().startsWith("/quotas/")
                ? "quota-" + error.pointer().substring("/quotas/".length())
                : error.pointer().replaceFirst("^/", "");
        String known = KNOWN_CODES.contains(error.code()) ? error.code() : "unknown";
        return new FieldProblem(
                field,
                switch (known) {
                    case "unknown", "too-long", "control-characters", "commune" -> known;
                    case "time-order" -> "stop.time-order." + field;
                    default -> "stop." + known;
                });
    }
}
