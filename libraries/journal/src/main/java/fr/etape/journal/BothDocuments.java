package fr.etape.journal;

import com.mongodb.client.ClientSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Documents of two writers that do not know of each other. */
record BothDocuments<C, E>(Documents<C, E> first, Documents<C, E> second) implements Documents<C, E> {

    @Override
    public void createIndexes() {
        first.createIndexes();
        second.createIndexes();
    }

    @Override
    public List<C> inform(StreamId stream, List<C> commands) {
        return second.inform(stream, first.inform(stream, commands));
    }

    @Override
    public Set<?> exclusive(C command) {
        Set<Object> keys = new HashSet<>(first.exclusive(command));
        keys.addAll(second.exclusive(command));
        return keys;
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<C, E>> changes) {
        first.store(session, stream, changes);
        second.store(session, stream, changes);
    }
}
