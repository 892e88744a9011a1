package fr.etape.projection;

import com.mongodb.client.ClientSession;
import java.util.List;

/**
 * A projection that keeps one state for each stream: reads it, folds the events that arrived into it and writes it
 * back, in the transaction that moves the bookmark.
 *
 * @param <E> the events that it reads
 * @param <S> what it makes of the events of one stream; immutable
 */
public interface StreamFold<E, S> extends Projection<E> {

    /** The state as stored, or as it is before the first event. */
    S load(ClientSession session, String stream);

    /**
     * The state after one more event. Pure. An event that this projection does not read has a place in the stream too,
     * and comes as null inside {@code next}.
     */
    S after(S state, Delivered<E> next);

    void save(ClientSession session, String stream, S state);

    @Override
    default void apply(ClientSession session, List<Delivered<E>> events) {
        String stream = events.getFirst().stream();
        S state = load(session, stream);
        for (Delivered<E> event : events) {
            state = after(state, event);
        }
        save(session, stream, state);
    }
}
