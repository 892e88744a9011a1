package fr.etape.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fr.etape.journal.Seats.Command.Take;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** One document for each seat taken, unique by stream and person; the person is the id up to its first hash sign. */
class People implements Documents<Seats.Command, Seats.Event> {

    private final MongoCollection<Document> collection;

    People(MongoCollection<Document> collection) {
        this.collection = collection;
        collection.createIndex(Indexes.ascending("stream", "person"), new IndexOptions().unique(true));
    }

    static String person(String id) {
        return id.split("#", 2)[0];
    }

    @Override
    public List<Seats.Command> inform(StreamId stream, List<Seats.Command> commands) {
        List<String> persons = commands.stream()
                .filter(Take.class::isInstance)
                .map(command -> person(((Take) command).id()))
                .toList();
        Set<String> known = new HashSet<>();
        collection
                .find(and(eq("stream", stream.value()), in("person", persons)))
                .forEach(found -> known.add(found.getString("person")));
        return commands.stream()
                .map(command -> command instanceof Take take
                        ? new Take(take.id(), take.seats(), known.contains(person(take.id())))
                        : command)
                .toList();
    }

    @Override
    public Set<?> exclusive(Seats.Command command) {
        return command instanceof Take take ? Set.of(person(take.id())) : Set.of();
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<Seats.Command, Seats.Event>> changes) {
        List<Document> documents = changes.stream()
                .map(Change::command)
                .filter(Take.class::isInstance)
                .map(command -> ((Take) command).id())
                .map(id -> new Document("_id", stream + "/" + id)
                        .append("stream", stream.value())
                        .append("person", person(id)))
                .toList();
        if (!documents.isEmpty()) {
            collection.insertMany(session, documents);
        }
    }
}
