package fr.etape.sessions.tables;

/** What became of a computation. */
public enum PlanStatus {
    COMPUTING,
    COMPUTED,
    /** There is no plan that keeps the rules, or none was found. */
    REFUSED,
    /** An organiser ended it. */
    CANCELLED,
    /** The instance that computed it stopped. Nothing of it is left. */
    INTERRUPTED
}
