package fr.etape.journal;

/**
 * Something that is asked of a stream. A kind of streams has one sealed interface of commands, whose records carry
 * {@link CommandType}.
 *
 * @param <C> that sealed interface
 * @param <O> what the sender is told
 */
public interface Command<C, O> {}
