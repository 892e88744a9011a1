package fr.etape.sessions.tour;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import fr.etape.sessions.tour.TourCommand.DraftStop;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the collection {@code stops} in step with the stream. */
final class StopDocuments implements Documents<TourCommand, TourEvent> {

    private final MongoCollection<Document> collection;
    private final JsonMapper mapper = JsonMapper.shared();

    StopDocuments(MongoDatabase database) {
        this.collection = database.getCollection("stops");
    }

    @Override
    public List<TourCommand> inform(StreamId stream, List<TourCommand> commands) {
        return commands;
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
            case StopDrafted e -> collection.insertOne(session, draft((DraftStop) command));
            case StopChanged e -> update(session, e, details(e.stop()));
            case StopPublished e -> update(session, e, set("status", StopStatus.PUBLISHED.name()));
            case StopClosed e -> update(session, e, set("status", StopStatus.CLOSED.name()));
        }
    }

    private void update(ClientSession session, TourEvent event, Bson change) {
        collection.updateOne(session, eq(event.stopId()), combine(change, inc("version", 1L)));
    }

    private Document draft(DraftStop draft) {
        return new Document("_id", draft.stopId())
                .append("rehearsal", draft.rehearsal())
                .append("status", StopStatus.DRAFT.name())
                .append("version", 1L)
                .append("startsAt", startsAt(draft.details()))
                .append("details", mapper.writeValueAsString(draft.details()))
                .append(
                        "request",
                        new Document("key", draft.request().key())
                                .append("body", draft.request().body()));
    }

    private Bson details(StopDetails details) {
        return combine(set("startsAt", startsAt(details)), set("details", mapper.writeValueAsString(details)));
    }

    private static Date startsAt(StopDetails details) {
        return Date.from(details.startsAt().atZone(details.timeZone()).toInstant());
    }
}
