package fr.etape.sessions.tables.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.sessions.tables.RefusalFacts;
import org.springframework.http.HttpStatus;

/** Refusals of tables as problem documents. */
final class TablesProblems {

    private static final ProblemType IMPOSSIBLE =
            new ProblemType("tables-impossible", HttpStatus.CONFLICT, "No table plan keeps these rules");
    private static final ProblemType BEING_COMPUTED =
            new ProblemType("tables-being-computed", HttpStatus.CONFLICT, "A table plan is being computed");
    private static final ProblemType NOT_PUBLISHED =
            new ProblemType("table-plan-not-published", HttpStatus.CONFLICT, "People do not sit by this plan");
    private static final ProblemType NOT_COMPUTED =
            new ProblemType("table-plan-not-computed", HttpStatus.CONFLICT, "There is no such computed plan");

    private TablesProblems() {}

    /** With the smallest reason, as figures. */
    static Problem impossible(RefusalFacts refusal) {
        return new Problem(
                        IMPOSSIBLE, "The member refusal has the smallest reason. Change the request and send it again.")
                .with("refusal", refusal);
    }

    static Problem noPeople() {
        return new Problem(IMPOSSIBLE, "Nobody can be seated yet.");
    }

    static Problem beingComputed() {
        return new Problem(BEING_COMPUTED, "Wait until the other plan of this stop is computed, or cancel it.");
    }

    static Problem keyReused() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was already used for a different plan.");
    }

    static Problem notPublished() {
        return new Problem(NOT_PUBLISHED, "Publish the plan first, or re-seat the one that is published.");
    }

    static Problem notComputed() {
        return new Problem(NOT_COMPUTED, "Only a plan that is computed can be published or changed.");
    }

    static Problem outdated() {
        return new Problem(
                ProblemType.PRECONDITION_FAILED, "Read it again, and repeat the change if it still makes sense.");
    }
}
