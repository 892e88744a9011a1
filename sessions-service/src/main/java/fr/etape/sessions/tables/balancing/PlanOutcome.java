package fr.etape.sessions.tables.balancing;

/** What {@link TablePlanner} answers. */
public sealed interface PlanOutcome {

    /** It keeps every hard rule. */
    record Planned(Plan plan) implements PlanOutcome {}

    record Refused(Refusal reason) implements PlanOutcome {}

    /** The listener ended the search. */
    record Cancelled() implements PlanOutcome {}
}
