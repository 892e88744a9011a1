package fr.etape.sessions.team.web;

import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import org.springframework.http.HttpStatus;

/** The expected "no". */
final class TeamProblems {

    private static final ProblemType LAST_ORGANISER =
            new ProblemType("last-organiser", HttpStatus.CONFLICT, "A stop needs an organiser");
    private static final ProblemType INVITATION_EXPIRED =
            new ProblemType("invitation-expired", HttpStatus.GONE, "The invitation holds no more");

    private TeamProblems() {}

    static Problem lastOrganiser() {
        return new Problem(LAST_ORGANISER, "Make somebody else an organiser first.");
    }

    static Problem invitationGone() {
        return new Problem(INVITATION_EXPIRED, "It was used, withdrawn, or is too old. Ask an organiser for another.");
    }
}
