package fr.etape.sessions.programme.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rooms and sessions of a stop, drafted or published.
 *
 * @param rooms by their name, then by their id
 * @param sessions by their start, then by their id
 */
public record Plan(List<RoomEntry> rooms, List<SessionEntry> sessions) {

    public static final Plan EMPTY = new Plan(List.of(), List.of());

    public Plan {
        rooms = List.copyOf(rooms);
        sessions = List.copyOf(sessions);
    }

    public Optional<RoomEntry> room(@Nullable String roomId) {
        return rooms.stream().filter(each -> each.roomId().equals(roomId)).findFirst();
    }

    public Optional<SessionEntry> session(String sessionId) {
        return sessions.stream()
                .filter(each -> each.sessionId().equals(sessionId))
                .findFirst();
    }

    /** What participants see of it, by session: all but the number of changes, and of the rooms the names. */
    public Map<String, Shown> shown() {
        Map<String, Shown> shown = new LinkedHashMap<>();
        sessions.forEach(each -> shown.put(
                each.sessionId(),
                new Shown(
                        each.session(),
                        room(each.session().roomId())
                                .map(found -> found.room().name())
                                .orElse(null))));
        return shown;
    }
}
