package fr.etape.reporting.indicators;

/** How far a value can be relied on: letters of the SDMX code list for observations. */
public enum ObsStatus {
    /** As it should be. */
    A,
    /** Provisional: the stop is not closed. */
    P,
    /** Definitions differ: two values are not compared. */
    D,
    /** Low reliability: fewer than 30. */
    U,
    /** Suppressed: so few that it would tell of individuals. */
    Q,
    /** Missing: nothing to count, or nothing to compare. */
    M
}
