package fr.etape.contracts.programme;

/** What happens in a session. */
public enum SessionKind {
    /** Everybody listens. */
    PLENARY,
    /** A limited number of seats, for which participants wish. */
    ATELIER,
    /** Everybody sits at mixed tables. */
    ROUND,
    /** Welcome, coffee, lunch. */
    BREAK
}
