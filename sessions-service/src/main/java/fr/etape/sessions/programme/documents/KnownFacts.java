package fr.etape.sessions.programme.documents;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import fr.etape.sessions.programme.CreationRequest;
import fr.etape.sessions.programme.Facts;
import fr.etape.sessions.programme.Facts.Earlier;
import fr.etape.sessions.programme.ProgrammeCommand;
import fr.etape.sessions.programme.StopDay;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import fr.etape.sessions.tour.documents.Stops;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the documents know about a command before it is decided. */
final class KnownFacts {

    private final MongoCollection<Document> programmes;
    private final Stops stops;

    KnownFacts(MongoCollection<Document> programmes, Stops stops) {
        this.programmes = programmes;
        this.stops = stops;
    }

    List<ProgrammeCommand> tell(String stopId, List<ProgrammeCommand> commands) {
        Stop stop = stops.find(stopId);
        Document found = programmes.find(eq("_id", stopId)).first();
        StopDay day = stop == null ? null : day(stop);
        boolean differs = differs(stopId, found);
        return commands.stream()
                .map(command -> command.knowing(new Facts(day, earlier(command, found), differs)))
                .toList();
    }

    private static StopDay day(Stop stop) {
        return new StopDay(
                stop.stopId(),
                stop.rehearsal(),
                stop.utc(stop.details().startsAt()),
                stop.utc(stop.details().endsAt()),
                stop.status() == StopStatus.CLOSED);
    }

    private static boolean differs(String stopId, @Nullable Document found) {
        DraftProgramme draft =
                new DraftProgramme(ProgrammeMapping.draft(found), ProgrammeMapping.published(stopId, found));
        return !draft.changes().isEmpty();
    }

    private static @Nullable Earlier earlier(ProgrammeCommand command, @Nullable Document found) {
        if (!(command instanceof ProgrammeCommand.Creation creation) || found == null) {
            return null;
        }
        Document requests = found.get(ProgrammeMapping.REQUESTS, new Document());
        Document request = requests.get(nameOf(creation.request().key()), Document.class);
        return request == null
                ? null
                : new Earlier(
                        new CreationRequest(request.getString("key"), request.getString("body")),
                        request.getString("id"));
    }

    /** A key may have characters that no member of a document may have in its name. */
    static String nameOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
    }
}
