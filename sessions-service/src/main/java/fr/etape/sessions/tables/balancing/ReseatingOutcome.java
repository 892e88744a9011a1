package fr.etape.sessions.tables.balancing;

/** What {@link Reseating} answers. */
public sealed interface ReseatingOutcome {

    record Curve(ReseatingCurve curve) implements ReseatingOutcome {}

    record Refused(Refusal reason) implements ReseatingOutcome {}

    /** Every free chair would break a hard rule for this walk-in. */
    record NoSeatFor(String registrationId) implements ReseatingOutcome {}
}
