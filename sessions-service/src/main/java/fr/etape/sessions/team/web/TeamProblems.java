package fr.etape.sessions.team.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import org.springframework.http.HttpStatus;

/** Refusals of a team as problem documents. */
final class TeamProblems {

    private static final ProblemType LAST_ORGANISER =
            new ProblemType("last-organiser", HttpStatus.CONFLICT, "A stop needs an organiser");
    private static final ProblemType INVITATION_EXPIRED =
            new ProblemType("invitation-expired", HttpStatus.GONE, "The invitation is no longer valid");

    private TeamProblems() {}

    static Problem lastOrganiser() {
        return new Problem(LAST_ORGANISER, "Make somebody else an organiser first.");
    }

    static Problem invitationGone() {
        return new Problem(
                INVITATION_EXPIRED,
                "It was used or withdrawn, it has expired, or whoever issued it has no right to any more. Ask an organiser for"
                        + " a new one.");
    }
}
