package fr.etape.web.staff.programme;

import fr.etape.web.visitor.programme.Programme.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What organisers prepare.
 *
 * @param version that participants see; 0 while nothing is published
 * @param changes what the next publication would change for participants
 */
record Draft(int version, List<Room> rooms, List<Session> sessions, List<Change> changes) {

    /** @param capacity null when it is not known */
    record Room(String roomId, String name, @Nullable Integer capacity, int revision) {}

    enum Difference {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** @param published null for a session that participants do not see yet */
    record Change(
            String sessionId,
            Difference difference,
            @Nullable Session published) {}

    Optional<Room> room(String roomId) {
        return rooms.stream().filter(each -> each.roomId().equals(roomId)).findFirst();
    }

    Optional<Session> session(String sessionId) {
        return sessions.stream()
                .filter(each -> each.sessionId().equals(sessionId))
                .findFirst();
    }
}
