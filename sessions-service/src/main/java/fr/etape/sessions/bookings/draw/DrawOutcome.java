package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.lots.Hash256;

/** What came of {@link Drawing}. */
public sealed interface DrawOutcome {

    record Drawn(Draw draw) implements DrawOutcome {}

    /** The list is not the one whose digest was published when the wishes closed. */
    record ListChanged(Hash256 published, Hash256 actual) implements DrawOutcome {}

    /** The code is not the first of the chain that was committed to. */
    record CodeDoesNotOpen() implements DrawOutcome {}
}
