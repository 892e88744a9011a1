package fr.etape.journal;

import java.util.function.Function;

/**
 * All that the journal must know of the streams of one kind.
 *
 * @param name for instance {@code registrations}; unique in the database, and for ever
 * @param topic the Kafka topic of a stream; must exist before the first event is decided
 */
public record StreamKind<S, C, E, O>(
        String name,
        Decider<S, C, E, O> decider,
        EventFormat<E> events,
        StateFormat<S> states,
        Documents<C, E> documents,
        Function<StreamId, String> topic) {}
