package fr.etape.journal;

import java.util.function.Function;

/**
 * All that the journal must know of the streams of one kind.
 *
 * @param name for instance {@code registrations}; unique in the database, and for ever
 * @param commandName under which a command is kept, for ever
 * @param topic the Kafka topic of a stream, which exists from then on; asked before events are sent, and again after a
 *     while when it throws
 */
public record StreamKind<S, C, E, O>(
        String name,
        Decider<S, C, E, O> decider,
        EventFormat<E> events,
        Function<? super C, String> commandName,
        StateFormat<S> states,
        Documents<C, E> documents,
        Function<StreamId, String> topic) {}
