package fr.etape.sessions.programme.documents;

import fr.etape.contracts.programme.SessionKind;
import fr.etape.sessions.programme.RoomDetails;
import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.Wording;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a document: {@code {_id: stopId, rooms: {id: …}, sessions: {id: …}, requests: {digest: …},
 * published: {version, at, rooms, sessions}}}. Ids are slugs, UUIDs and digests, so they can be names of members.
 */
final class ProgrammeMapping {

    static final String ROOMS = "rooms";
    static final String SESSIONS = "sessions";
    static final String REQUESTS = "requests";
    static final String PUBLISHED = "published";
    static final String VERSION = "version";
    static final String AT = "at";

    private static final String REVISION = "revision";

    private ProgrammeMapping() {}

    static Document write(RoomDetails room, int revision) {
        return new Document("name", room.name())
                .append("capacity", room.capacity())
                .append(REVISION, revision);
    }

    static Document write(SessionDetails session, int revision) {
        return new Document("kind", session.kind().name())
                .append("roomId", session.roomId())
                .append("startsAt", Date.from(session.startsAt()))
                .append("endsAt", Date.from(session.endsAt()))
                .append("seats", session.seats())
                .append("round", session.round())
                .append("title", write(session.title()))
                .append("description", session.description() == null ? null : write(session.description()))
                .append(REVISION, revision);
    }

    private static Document write(Wording wording) {
        return new Document("fr", wording.fr()).append("en", wording.en());
    }

    /** @param found null where nothing was drafted */
    static Plan draft(@Nullable Document found) {
        return found == null ? Plan.EMPTY : plan(found);
    }

    /** @param found null where nothing was drafted */
    static PublishedProgramme published(String stopId, @Nullable Document found) {
        Document published = found == null ? null : found.get(PUBLISHED, Document.class);
        return published == null
                ? PublishedProgramme.none(stopId)
                : new PublishedProgramme(
                        stopId,
                        published.getInteger(VERSION),
                        published.getDate(AT).toInstant(),
                        plan(published));
    }

    private static Plan plan(Document found) {
        Document rooms = found.get(ROOMS, new Document());
        Document sessions = found.get(SESSIONS, new Document());
        List<RoomEntry> readRooms = rooms.keySet().stream()
                .map(id -> room(id, rooms.get(id, Document.class)))
                .sorted(Comparator.comparing((RoomEntry each) -> each.room().name())
                        .thenComparing(RoomEntry::roomId))
                .toList();
        List<SessionEntry> readSessions = sessions.keySet().stream()
                .map(id -> session(id, sessions.get(id, Document.class)))
                .sorted(Comparator.comparing(
                                (SessionEntry each) -> each.session().startsAt())
                        .thenComparing(SessionEntry::sessionId))
                .toList();
        return new Plan(readRooms, readSessions);
    }

    private static RoomEntry room(String id, Document room) {
        return new RoomEntry(
                id, new RoomDetails(room.getString("name"), room.getInteger("capacity")), room.getInteger(REVISION));
    }

    private static SessionEntry session(String id, Document session) {
        SessionDetails details = new SessionDetails(
                SessionKind.valueOf(session.getString("kind")),
                session.getString("roomId"),
                session.getDate("startsAt").toInstant(),
                session.getDate("endsAt").toInstant(),
                session.getInteger("seats"),
                session.getInteger("round"),
                wording(session.get("title", Document.class)),
                session.get("description") == null ? null : wording(session.get("description", Document.class)));
        return new SessionEntry(id, details, session.getInteger(REVISION));
    }

    private static Wording wording(Document wording) {
        return new Wording(wording.getString("fr"), wording.getString("en"));
    }
}
