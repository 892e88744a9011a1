package fr.etape.sessions.tour;

/** Where a stop is in its life. It goes forward only. */
public enum StopStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
