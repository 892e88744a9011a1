package fr.etape.sessions.votes.counting;

import java.util.Set;

/** Whether approvals are a ballot. */
public sealed interface ApprovalCheck {

    record Accepted(ApprovalBallot ballot) implements ApprovalCheck {}

    record TooManyApprovals(int given, int most) implements ApprovalCheck {}

    /** The voter approved ideas that are not on their sheet. */
    record NotOnTheSheet(Set<String> ideas) implements ApprovalCheck {}

    record ApprovedTwice(Set<String> ideas) implements ApprovalCheck {}
}
