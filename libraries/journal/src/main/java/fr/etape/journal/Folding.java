package fr.etape.journal;

/** Carries a state forward over stored batches. */
final class Folding<S, E> {

    private final StreamKind<S, ?, E, ?> kind;
    private long position;
    private S state;

    Folding(Head<S> from, StreamKind<S, ?, E, ?> kind) {
        this.kind = kind;
        this.position = from.position();
        this.state = from.state();
    }

    /** Throws {@link IllegalStateException} when a batch is missing in between: the journal is damaged. */
    void add(Batch batch) {
        if (batch.first() != position + 1) {
            throw new IllegalStateException(batch.stream() + " has a gap after " + position);
        }
        for (StoredEvent event : batch.events()) {
            state = kind.decider().evolve(state, kind.events().read(event.type(), event.payload()));
        }
        position = batch.last();
    }

    Head<S> head() {
        return new Head<>(position, state);
    }
}
