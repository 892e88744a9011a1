package fr.etape.sessions.contributions;

/** Where a contribution stands. */
public enum ContributionState {
    /** Waits for moderation; its table may still revise it. */
    PENDING,
    /** Shown on the wall; can be a source of a proposal. */
    APPROVED,
    /** Not used. */
    REJECTED,
    /** Rejected, and its text deleted for good. */
    ERASED
}
