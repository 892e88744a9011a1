package fr.etape.journal;

import java.time.Instant;

/**
 * The rules of a kind of stream, as two pure functions: no clock, no randomness, no input or output. The same decider
 * serves all streams of its kind.
 *
 * @param <S> state: an immutable value, so that a batch that could not be stored is undone by forgetting its state
 * @param <C> commands
 * @param <E> events
 * @param <O> outcomes: what the sender of a command is told, refusals among them
 */
public interface Decider<S, C, E, O> {

    /** The state of a stream that has no event yet. */
    S initialState();

    /**
     * What becomes of a command. A refusal is an outcome without events, never an exception; an exception fails this
     * command alone.
     *
     * @param now when the batch is decided (UTC)
     */
    Decision<E, ? extends O> decide(S state, C command, Instant now);

    /** The state after one more event. Must accept every event that was ever stored. */
    S evolve(S state, E event);
}
