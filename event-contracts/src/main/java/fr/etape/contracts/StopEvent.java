package fr.etape.contracts;

/** Something that happened at one stop of the tour. */
public interface StopEvent {

    /** Slug of the stop, for instance {@code angers-2027-03}. */
    String stopId();

    /** True at a rehearsal, whose people are fictional: to be kept out of every real indicator. */
    boolean rehearsal();

    /** What the event is about: the id of a registration, or of the stop itself. */
    default String subject() {
        return stopId();
    }
}
