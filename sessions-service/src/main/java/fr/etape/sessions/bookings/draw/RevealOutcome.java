package fr.etape.sessions.bookings.draw;

/** What came of {@link Releasing#reveal}. */
public sealed interface RevealOutcome {

    record Revealed(Draw draw) implements RevealOutcome {}

    /** The code's hash is not the code before it. */
    record CodeDoesNotOpen(int number) implements RevealOutcome {}

    /** All codes of the chain are revealed; the secret itself is never one. */
    record ChainExhausted(int codes) implements RevealOutcome {}
}
