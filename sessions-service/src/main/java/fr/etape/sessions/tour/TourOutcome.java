package fr.etape.sessions.tour;

/** What organisers are told. */
public sealed interface TourOutcome {

    /** The stop is as was asked for, by this command or already before it. */
    record Done(Stop stop) implements TourOutcome {}

    /** The key came with another request before. */
    record KeyReused() implements TourOutcome {}

    record NoSuchStop() implements TourOutcome {}

    /** The id is taken. */
    record StopExists() implements TourOutcome {}

    /** Closed is final. */
    record StopIsClosed() implements TourOutcome {}

    /** Never published, it cannot be closed. */
    record StopIsDraft() implements TourOutcome {}

    /** A stop without seats is not published. */
    record NoSeats() implements TourOutcome {}

    /** Somebody else changed the stop in between. */
    record Outdated(Stop present) implements TourOutcome {}
}
