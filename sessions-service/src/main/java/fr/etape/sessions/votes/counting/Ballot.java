package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;

/** What all ballots have: a code that stands for the voter on this question, and the voter's college. */
public sealed interface Ballot permits ApprovalBallot, PointsBallot {

    /** Stays with the voter during the question. A later ballot with the same code replaces the earlier one. */
    String code();

    College college();
}
