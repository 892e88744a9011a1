package fr.etape.sessions.tour.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.tour.CreationRequest;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import fr.etape.sessions.tour.TourCommand;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection of stops, kept in step with the stream; and the keys of drafts, which no event carries. */
public final class TourDocuments implements Documents<TourCommand, TourEvent> {

    private final MongoCollection<Document> stops;

    public TourDocuments(MongoDatabase database) {
        this.stops = database.getCollection(Stops.COLLECTION);
    }

    /** Without the first two drafts could have the same key. */
    @Override
    public void createIndexes() {
        stops.createIndex(Indexes.ascending(StopMapping.REQUEST_KEY), new IndexOptions().unique(true));
        stops.createIndex(Indexes.ascending(StopMapping.REHEARSAL, StopMapping.STARTS_AT_UTC));
    }

    @Override
    public List<TourCommand> inform(StreamId stream, List<TourCommand> commands) {
        List<String> keys = commands.stream()
                .filter(DraftStop.class::isInstance)
                .map(draft -> ((DraftStop) draft).request().key())
                .toList();
        if (keys.isEmpty()) {
            return commands;
        }
        Map<String, CreationRequest> earlier = requests(keys);
        return commands.stream()
                .map(command -> command instanceof DraftStop draft
                        ? draft.after(earlier.get(draft.request().key()))
                        : command)
                .toList();
    }

    private Map<String, CreationRequest> requests(List<String> keys) {
        Map<String, CreationRequest> requests = new HashMap<>();
        for (Document stop :
                stops.find(in(StopMapping.REQUEST_KEY, keys)).projection(Projections.include(StopMapping.REQUEST))) {
            Document request = stop.get(StopMapping.REQUEST, Document.class);
            String key = request.getString("key");
            requests.put(key, new CreationRequest(key, request.getString("body")));
        }
        return requests;
    }

    /** Two drafts with one key: whether the second repeats the first is only known once that is stored. */
    @Override
    public Set<?> exclusive(TourCommand command) {
        return command instanceof DraftStop draft ? Set.of(draft.request().key()) : Set.of();
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<TourCommand, TourEvent>> changes) {
        for (Change<TourCommand, TourEvent> change : changes) {
            for (Recorded<TourEvent> recorded : change.events()) {
                store(session, change.command(), recorded.event());
            }
        }
    }

    private void store(ClientSession session, TourCommand command, TourEvent event) {
        switch (event) {
            case StopDrafted e -> stops.insertOne(session, drafted(e, (DraftStop) command));
            case StopChanged e -> update(session, e.stopId(), changed(e.stop()));
            case StopPublished e -> update(session, e.stopId(), reached(StopStatus.PUBLISHED));
            case StopClosed e -> update(session, e.stopId(), reached(StopStatus.CLOSED));
        }
    }

    private static Document drafted(StopDrafted event, DraftStop command) {
        CreationRequest request = command.request();
        return StopMapping.write(Stop.draft(event.stopId(), event.rehearsal(), event.stop()))
                .append(StopMapping.REQUEST, new Document("key", request.key()).append("body", request.body()));
    }

    private static Bson changed(StopDetails details) {
        return new Document("$set", StopMapping.write(details));
    }

    private static Bson reached(StopStatus status) {
        return set(StopMapping.STATUS, status.name());
    }

    private void update(ClientSession session, String stopId, Bson update) {
        stops.updateOne(session, eq("_id", stopId), combine(update, inc(StopMapping.VERSION, 1L)));
    }
}
