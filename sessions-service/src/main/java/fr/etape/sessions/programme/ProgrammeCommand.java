package fr.etape.sessions.programme;

import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import org.jspecify.annotations.Nullable;

/**
 * What organisers ask of the programme of a stop. They send each with {@link Facts#UNKNOWN}; the documents add what
 * they know. A {@code revision} is the one that the change was made from: if it is another by now, nothing is changed.
 */
public sealed interface ProgrammeCommand extends Command<ProgrammeCommand, ProgrammeOutcome> {

    Facts facts();

    ProgrammeCommand knowing(Facts found);

    /** A command that brings something about which a repetition must not bring about again. */
    sealed interface Creation extends ProgrammeCommand {
        CreationRequest request();
    }

    /** @param roomId random */
    @CommandType("programme.add-room")
    record AddRoom(String roomId, RoomDetails room, CreationRequest request, Facts facts) implements Creation {

        @Override
        public AddRoom knowing(Facts found) {
            return new AddRoom(roomId, room, request, found);
        }
    }

    @CommandType("programme.change-room")
    record ChangeRoom(String roomId, int revision, RoomDetails room, Facts facts) implements ProgrammeCommand {

        @Override
        public ChangeRoom knowing(Facts found) {
            return new ChangeRoom(roomId, revision, room, found);
        }
    }

    @CommandType("programme.remove-room")
    record RemoveRoom(String roomId, Facts facts) implements ProgrammeCommand {

        @Override
        public RemoveRoom knowing(Facts found) {
            return new RemoveRoom(roomId, found);
        }
    }

    /**
     * @param sessionId the slug that the organiser chose; null to have one made
     * @param suggestion slug made from the title, with room for a number behind it
     */
    @CommandType("programme.plan-session")
    record PlanSession(
            @Nullable String sessionId, String suggestion, SessionDetails session, CreationRequest request, Facts facts)
            implements Creation {

        @Override
        public PlanSession knowing(Facts found) {
            return new PlanSession(sessionId, suggestion, session, request, found);
        }
    }

    @CommandType("programme.change-session")
    record ChangeSession(String sessionId, int revision, SessionDetails session, Facts facts)
            implements ProgrammeCommand {

        @Override
        public ChangeSession knowing(Facts found) {
            return new ChangeSession(sessionId, revision, session, found);
        }
    }

    @CommandType("programme.remove-session")
    record RemoveSession(String sessionId, Facts facts) implements ProgrammeCommand {

        @Override
        public RemoveSession knowing(Facts found) {
            return new RemoveSession(sessionId, found);
        }
    }

    @CommandType("programme.publish")
    record PublishProgramme(Facts facts) implements ProgrammeCommand {

        @Override
        public PublishProgramme knowing(Facts found) {
            return new PublishProgramme(found);
        }
    }
}
