package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.FormOutcome;
import java.util.List;
import java.util.Map;

/** Why something about contributions or proposals was refused, in notices of the pages. */
final class Refusals {

    private static final Map<String, String> NOTICES = Map.of(
            "precondition-failed", "CONTRIBUTION_OUTDATED",
            "contribution-merged", "CONTRIBUTION_MERGED",
            "contribution-moderated", "CONTRIBUTION_MODERATED",
            "contribution-not-approved", "CONTRIBUTION_NOT_APPROVED",
            "contribution-not-rejected", "CONTRIBUTION_NOT_REJECTED",
            "contribution-erased", "CONTRIBUTION_ERASED",
            "proposal-dissolved", "PROPOSAL_DISSOLVED",
            "table-is-full", "TABLE_IS_FULL",
            "writing-ended", "WRITING_ENDED");

    private Refusals() {}

    static String notice(Problem problem) {
        return NOTICES.getOrDefault(problem.slug(), "CONTRIBUTION_REFUSED");
    }

    static FormOutcome outcome(Answer<?> answer, Fields fields, FormOutcome done) {
        return switch (answer) {
            case Answer.Accepted<?> accepted -> done;
            case Answer.Refused<?> refused -> refusal(refused.problem(), fields);
        };
    }

    private static FormOutcome refusal(Problem problem, Fields fields) {
        return switch (problem.slug()) {
            case "invalid" -> new FormOutcome.Incomplete(fields.problems(problem));
            case "idempotency-key-reused" -> new FormOutcome.Refused("CONTRIBUTION_KEY_REUSED", true);
            case "not-found" -> throw new NotFound();
            default ->
                NOTICES.containsKey(problem.slug())
                        ? new FormOutcome.Refused(notice(problem))
                        : new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
        };
    }
}
