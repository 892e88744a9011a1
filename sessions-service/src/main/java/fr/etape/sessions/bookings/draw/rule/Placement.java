package fr.etape.sessions.bookings.draw.rule;

/** What a person gets. */
public sealed interface Placement {

    /** @param rank of the wish that came true; 1 is the first wish */
    record Seated(String atelier, int rank) implements Placement {}

    /** Has wishes, and none came true. */
    record NotSeated() implements Placement {}

    /** Takes part without wishes, and is never seated by the draw. */
    record WithoutWishes() implements Placement {}
}
