package fr.etape.contracts.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme of one stop. Rooms and sessions are the draft, which organisers alone see; what participants see is the
 * last {@link ProgrammePublished}. A {@code revision} counts 1, 2, 3 … the changes of a room or session, those of its
 * texts included, which are not in the event.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ProgrammeEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("programme");

    /**
     * What the last publication says replaces whatever was published before. Whoever wants only what participants may
     * know reads this alone.
     */
    sealed interface OfPublication extends ProgrammeEvent {}

    /** @param roomCapacity people that the room holds, at least 1; null when it is not known */
    @EventType("fr.etape.programme.room-added.v1")
    record RoomAdded(
            String stopId,
            boolean rehearsal,
            String roomId,
            @Nullable Integer roomCapacity) implements ProgrammeEvent {

        @Override
        public String subject() {
            return roomId;
        }
    }

    /** Its name, its capacity or both are others now. */
    @EventType("fr.etape.programme.room-changed.v1")
    record RoomChanged(
            String stopId,
            boolean rehearsal,
            String roomId,
            @Nullable Integer roomCapacity,
            int revision) implements ProgrammeEvent {

        @Override
        public String subject() {
            return roomId;
        }
    }

    /** No session of the draft was in it. */
    @EventType("fr.etape.programme.room-removed.v1")
    record RoomRemoved(String stopId, boolean rehearsal, String roomId) implements ProgrammeEvent {

        @Override
        public String subject() {
            return roomId;
        }
    }

    @EventType("fr.etape.programme.session-planned.v1")
    record SessionPlanned(String stopId, boolean rehearsal, Session session) implements ProgrammeEvent {

        @Override
        public String subject() {
            return session.sessionId();
        }
    }

    /** Carries all of the session, changed or not. */
    @EventType("fr.etape.programme.session-changed.v1")
    record SessionChanged(String stopId, boolean rehearsal, Session session, int revision) implements ProgrammeEvent {

        @Override
        public String subject() {
            return session.sessionId();
        }
    }

    /** It leaves what participants see with the next publication. Its id may be given to a session again. */
    @EventType("fr.etape.programme.session-removed.v1")
    record SessionRemoved(String stopId, boolean rehearsal, String sessionId) implements ProgrammeEvent {

        @Override
        public String subject() {
            return sessionId;
        }
    }

    /**
     * The draft as it stood is what participants see from now on.
     *
     * @param version 1, 2, 3 … of the stop's programme
     * @param sessions all of them, by their start, then by their id
     */
    @EventType("fr.etape.programme.published.v1")
    record ProgrammePublished(String stopId, boolean rehearsal, int version, List<Session> sessions)
            implements OfPublication {

        public ProgrammePublished {
            sessions = List.copyOf(sessions);
        }
    }
}
