package fr.etape.sessions.programme;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.RoomAdded;
import fr.etape.contracts.programme.ProgrammeEvent.RoomChanged;
import fr.etape.contracts.programme.ProgrammeEvent.RoomRemoved;
import fr.etape.journal.Decision;
import fr.etape.sessions.programme.Programme.Room;
import fr.etape.sessions.programme.ProgrammeCommand.AddRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeRoom;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveRoom;
import java.util.List;

/** What is decided on rooms: those that sessions use stay, and stay large enough for them. */
final class RoomDecisions {

    private RoomDecisions() {}

    static Decision<ProgrammeEvent, ProgrammeOutcome> add(Programme programme, StopDay stop, AddRoom c, int most) {
        return programme.rooms().size() >= most
                ? ProgrammeDecider.refused(new ProgrammeOutcome.TooManyRooms(most))
                : ProgrammeDecider.done(
                        new RoomAdded(
                                stop.stopId(),
                                stop.rehearsal(),
                                c.roomId(),
                                c.room().capacity()),
                        c.roomId(),
                        1);
    }

    static Decision<ProgrammeEvent, ProgrammeOutcome> change(Programme programme, StopDay stop, ChangeRoom c) {
        Room room = programme.room(c.roomId());
        if (room == null) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.NoSuchRoom());
        }
        if (room.revision() != c.revision()) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.Outdated());
        }
        Integer capacity = c.room().capacity();
        List<String> tooLarge = capacity == null ? List.of() : withMoreSeats(programme, c.roomId(), capacity);
        int next = room.revision() + 1;
        return tooLarge.isEmpty()
                ? ProgrammeDecider.done(
                        new RoomChanged(stop.stopId(), stop.rehearsal(), c.roomId(), capacity, next), c.roomId(), next)
                : ProgrammeDecider.refused(new ProgrammeOutcome.RoomTooSmall(tooLarge));
    }

    private static List<String> withMoreSeats(Programme programme, String roomId, int capacity) {
        return programme.sessionsIn(roomId).stream()
                .filter(id -> {
                    Integer seats = programme.seatsOf(id);
                    return seats != null && seats > capacity;
                })
                .toList();
    }

    static Decision<ProgrammeEvent, ProgrammeOutcome> remove(Programme programme, StopDay stop, RemoveRoom c) {
        Room room = programme.room(c.roomId());
        if (room == null) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.NoSuchRoom());
        }
        List<String> users = programme.sessionsIn(c.roomId());
        return users.isEmpty()
                ? ProgrammeDecider.done(
                        new RoomRemoved(stop.stopId(), stop.rehearsal(), c.roomId()), c.roomId(), room.revision())
                : ProgrammeDecider.refused(new ProgrammeOutcome.RoomInUse(users));
    }
}
