package fr.etape.contracts.votes;

/** How a question is voted on. */
public enum Stage {
    /** Everybody reads some of the proposals and approves a few. */
    APPROVALS,
    /** Everybody spreads points over the finalists. */
    POINTS
}
