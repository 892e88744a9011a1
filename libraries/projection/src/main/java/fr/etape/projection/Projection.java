package fr.etape.projection;

import com.mongodb.client.ClientSession;
import java.util.List;

/**
 * What a service makes of the events it reads.
 *
 * @param <E> the events it reads; those of other types come without an event, so that it can keep their positions
 */
public interface Projection<E> {

    /**
     * Takes the next events of one stream: at least one, in order, without a gap or a repeat. What is written with the
     * session is committed together with the bookmark, so it happens once. Effects elsewhere must tolerate repeats,
     * because all of this runs again when the commit fails. An exception is retried until none is thrown.
     */
    void apply(ClientSession session, List<Delivered<E>> events);

    /** This and then another, in the same transaction. */
    default Projection<E> and(Projection<E> other) {
        return (session, events) -> {
            apply(session, events);
            other.apply(session, events);
        };
    }
}
