package fr.etape.projection;

import com.mongodb.client.ClientSession;
import java.util.List;

/** What a service makes of the events it reads. */
public interface Projection<E> {

    /**
     * Takes the next events of one stream: in order, without gap or repetition. What is written with the session is
     * committed together with the bookmark, so it happens once. Effects elsewhere must bear repetition, since all of
     * this runs again when the commit fails. An exception that comes out is retried until it does not.
     */
    void apply(ClientSession session, List<Delivered<E>> events);
}
