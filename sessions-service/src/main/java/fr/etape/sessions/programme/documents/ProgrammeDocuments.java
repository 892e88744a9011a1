package fr.etape.sessions.programme.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.ProgrammeEvent.RoomAdded;
import fr.etape.contracts.programme.ProgrammeEvent.RoomChanged;
import fr.etape.contracts.programme.ProgrammeEvent.RoomRemoved;
import fr.etape.contracts.programme.ProgrammeEvent.SessionChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionPlanned;
import fr.etape.contracts.programme.ProgrammeEvent.SessionRemoved;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.programme.CreationRequest;
import fr.etape.sessions.programme.ProgrammeCommand;
import fr.etape.sessions.programme.ProgrammeCommand.AddRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeSession;
import fr.etape.sessions.programme.ProgrammeCommand.PlanSession;
import fr.etape.sessions.tour.documents.Stops;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Texts, draft and published version, in step with the stream. */
public final class ProgrammeDocuments implements Documents<ProgrammeCommand, ProgrammeEvent> {

    private final MongoCollection<Document> programmes;
    private final KnownFacts known;

    /** @param stops whose days the sessions have to stand within */
    public ProgrammeDocuments(MongoDatabase database, Stops stops) {
        this.programmes = database.getCollection(Programmes.COLLECTION);
        this.known = new KnownFacts(programmes, stops);
    }

    @Override
    public List<ProgrammeCommand> inform(StreamId stream, List<ProgrammeCommand> commands) {
        return known.tell(ProgrammeEvent.STREAM.stopOf(stream.value()), commands);
    }

    /** One after the other: whether a publication changes anything depends on all that was decided before it. */
    @Override
    public Set<?> exclusive(ProgrammeCommand command) {
        return Set.of(ProgrammeEvent.STREAM);
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<ProgrammeCommand, ProgrammeEvent>> changes) {
        Bson ofStop = eq("_id", ProgrammeEvent.STREAM.stopOf(stream.value()));
        for (Change<ProgrammeCommand, ProgrammeEvent> change : changes) {
            for (Recorded<ProgrammeEvent> recorded : change.events()) {
                if (recorded.event() instanceof ProgrammePublished published) {
                    programmes.updateOne(session, ofStop, publication(published, Date.from(recorded.occurredAt())));
                } else {
                    programmes.updateOne(
                            session,
                            ofStop,
                            update(change.command(), recorded.event()),
                            new UpdateOptions().upsert(true));
                }
            }
        }
    }

    private static Bson update(ProgrammeCommand command, ProgrammeEvent event) {
        return switch (event) {
            case RoomAdded e -> created(room(e.roomId()), (AddRoom) command, e.roomId());
            case RoomChanged e ->
                set(room(e.roomId()), ProgrammeMapping.write(((ChangeRoom) command).room(), e.revision()));
            case RoomRemoved e -> unset(room(e.roomId()));
            case SessionPlanned e ->
                created(
                        session(e.session().sessionId()),
                        (PlanSession) command,
                        e.session().sessionId());
            case SessionChanged e ->
                set(
                        session(e.session().sessionId()),
                        ProgrammeMapping.write(((ChangeSession) command).session(), e.revision()));
            case SessionRemoved e -> unset(session(e.sessionId()));
            case ProgrammePublished e -> throw new IllegalStateException("a publication copies the draft");
        };
    }

    private static Bson created(String at, AddRoom command, String id) {
        return combine(set(at, ProgrammeMapping.write(command.room(), 1)), asked(command.request(), id));
    }

    private static Bson created(String at, PlanSession command, String id) {
        return combine(set(at, ProgrammeMapping.write(command.session(), 1)), asked(command.request(), id));
    }

    private static Bson asked(CreationRequest request, String id) {
        return set(
                ProgrammeMapping.REQUESTS + "." + KnownFacts.nameOf(request.key()),
                new Document("key", request.key())
                        .append("body", request.body())
                        .append("id", id));
    }

    /** The store copies, so that what is published is the draft and nothing else. */
    private static List<Bson> publication(ProgrammePublished event, Date at) {
        return List.of(set(
                ProgrammeMapping.PUBLISHED,
                new Document(ProgrammeMapping.VERSION, event.version())
                        .append(ProgrammeMapping.AT, at)
                        .append(ProgrammeMapping.ROOMS, "$" + ProgrammeMapping.ROOMS)
                        .append(ProgrammeMapping.SESSIONS, "$" + ProgrammeMapping.SESSIONS)));
    }

    private static String room(String roomId) {
        return ProgrammeMapping.ROOMS + "." + roomId;
    }

    private static String session(String sessionId) {
        return ProgrammeMapping.SESSIONS + "." + sessionId;
    }
}
