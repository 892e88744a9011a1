package fr.etape.journal;

import com.mongodb.client.ClientSession;
import java.util.List;
import java.util.Set;

/**
 * The documents that a service keeps beside its streams (personal data, views) and changes in the same transaction as
 * the events.
 */
public interface Documents<C, E> {

    /** Makes the indexes without which nothing may be written. Does nothing when they are there. */
    default void createIndexes() {}

    /**
     * Completes the commands of a batch with what the documents know, in one look-up, after the stream was read to its
     * end and before anything is decided. So a duplicate, for instance, becomes an outcome and not an aborted
     * transaction. Returns as many commands, in the same order.
     */
    List<C> inform(StreamId stream, List<C> commands);

    /**
     * Commands that have one of these in common never share a batch, so that what {@link #inform} found out for one
     * still holds when the other is decided.
     */
    default Set<?> exclusive(C command) {
        return Set.of();
    }

    /** Writes what follows from a batch. Runs inside the transaction, and again if the batch is tried again. */
    void store(ClientSession session, StreamId stream, List<Change<C, E>> changes);

    /** These, and then others in the same transaction. */
    default Documents<C, E> with(Documents<C, E> others) {
        return new BothDocuments<>(this, others);
    }

    /** For streams with no documents beside them. */
    static <C, E> Documents<C, E> none() {
        return new Documents<>() {
            @Override
            public List<C> inform(StreamId stream, List<C> commands) {
                return commands;
            }

            @Override
            public void store(ClientSession session, StreamId stream, List<Change<C, E>> changes) {}
        };
    }
}
