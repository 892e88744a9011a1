package fr.etape.sessions.programme;

import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.sessions.programme.Programme.Planned;
import fr.etape.sessions.programme.Programme.Room;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session has to satisfy, at a stop and among the others. */
final class SessionRules {

    static final int MOST_ROUNDS = 4;

    private final Programme programme;
    private final StopDay stop;
    private final List<SessionFault> faults = new ArrayList<>();

    private SessionRules(Programme programme, StopDay stop) {
        this.programme = programme;
        this.stop = stop;
    }

    /** In their order; empty when the session may be. The session itself may be in the programme, as it was before. */
    static List<SessionFault> faults(Programme programme, StopDay stop, Session session) {
        SessionRules rules = new SessionRules(programme, stop);
        rules.room(session);
        rules.times(session);
        rules.seats(session);
        rules.round(session);
        return rules.faults.stream().sorted().distinct().toList();
    }

    private void room(Session session) {
        when(session.roomId() != null && programme.room(session.roomId()) == null, SessionFault.NO_SUCH_ROOM);
    }

    private void times(Session session) {
        when(session.startsAt().isBefore(stop.startsAt()), SessionFault.STARTS_BEFORE_DAY);
        when(session.endsAt().isAfter(stop.endsAt()), SessionFault.ENDS_AFTER_DAY);
        when(!session.startsAt().isBefore(session.endsAt()), SessionFault.ENDS_BEFORE_START);
    }

    private void seats(Session session) {
        Integer seats = session.seats();
        if (session.kind() != SessionKind.ATELIER) {
            when(seats != null, SessionFault.SEATS_WITHOUT_ATELIER);
        } else {
            when(seats == null || seats < 1, SessionFault.SEATS_MISSING);
            when(seats != null && exceeds(seats, programme.room(session.roomId())), SessionFault.SEATS_ABOVE_ROOM);
        }
    }

    private static boolean exceeds(int seats, @Nullable Room room) {
        return room != null && room.capacity() != null && seats > room.capacity();
    }

    private void round(Session session) {
        Integer round = session.round();
        if (session.kind() != SessionKind.ROUND) {
            when(round != null, SessionFault.ROUND_WITHOUT_ROUND);
        } else if (round == null || round < 1 || round > MOST_ROUNDS) {
            faults.add(SessionFault.ROUND_MISSING);
        } else {
            otherRounds(session).forEach(other -> compare(session, round, other));
        }
    }

    private List<Session> otherRounds(Session session) {
        return programme.sessions().values().stream()
                .map(Planned::session)
                .filter(other -> other.kind() == SessionKind.ROUND)
                .filter(other -> !other.sessionId().equals(session.sessionId()))
                .toList();
    }

    private void compare(Session session, int round, Session other) {
        int number = other.round() == null ? 0 : other.round();
        when(round == number, SessionFault.ROUND_TAKEN);
        when(round > number && session.startsAt().isBefore(other.endsAt()), SessionFault.ROUND_OUT_OF_ORDER);
        when(round < number && other.startsAt().isBefore(session.endsAt()), SessionFault.ROUND_OUT_OF_ORDER);
    }

    private void when(boolean isWrong, SessionFault fault) {
        if (isWrong) {
            faults.add(fault);
        }
    }
}
