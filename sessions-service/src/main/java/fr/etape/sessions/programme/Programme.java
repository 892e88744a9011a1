package fr.etape.sessions.programme;

import fr.etape.contracts.programme.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The draft of a programme, without its texts.
 *
 * @param rooms by their id
 * @param sessions by their id
 * @param version that participants see; 0 before the first publication
 */
public record Programme(PMap<String, Room> rooms, PMap<String, Planned> sessions, int version) {

    static final Programme EMPTY = new Programme(HashTreePMap.empty(), HashTreePMap.empty(), 0);

    /** @param capacity null when it is not known */
    record Room(@Nullable Integer capacity, int revision) {}

    record Planned(Session session, int revision) {}

    @Nullable
    Room room(@Nullable String roomId) {
        return roomId == null ? null : rooms.get(roomId);
    }

    @Nullable
    Planned session(String sessionId) {
        return sessions.get(sessionId);
    }

    /** Ids, in their order. */
    List<String> sessionsIn(String roomId) {
        return sessions.values().stream()
                .map(Planned::session)
                .filter(session -> roomId.equals(session.roomId()))
                .map(Session::sessionId)
                .sorted()
                .toList();
    }

    /** Null for a session that has none, and for one that is not there. */
    @Nullable
    Integer seatsOf(String sessionId) {
        Planned planned = sessions.get(sessionId);
        return planned == null ? null : planned.session().seats();
    }

    Programme with(String roomId, Room room) {
        return new Programme(rooms.plus(roomId, room), sessions, version);
    }

    Programme withoutRoom(String roomId) {
        return new Programme(rooms.minus(roomId), sessions, version);
    }

    Programme with(Session session, int revision) {
        return new Programme(rooms, sessions.plus(session.sessionId(), new Planned(session, revision)), version);
    }

    Programme withoutSession(String sessionId) {
        return new Programme(rooms, sessions.minus(sessionId), version);
    }

    Programme published(int reached) {
        return new Programme(rooms, sessions, reached);
    }
}
