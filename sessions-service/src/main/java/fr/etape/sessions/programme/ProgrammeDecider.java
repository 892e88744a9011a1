package fr.etape.sessions.programme;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.ProgrammeEvent.RoomAdded;
import fr.etape.contracts.programme.ProgrammeEvent.RoomChanged;
import fr.etape.contracts.programme.ProgrammeEvent.RoomRemoved;
import fr.etape.contracts.programme.ProgrammeEvent.SessionChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionPlanned;
import fr.etape.contracts.programme.ProgrammeEvent.SessionRemoved;
import fr.etape.contracts.programme.Session;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.programme.Facts.Earlier;
import fr.etape.sessions.programme.Programme.Planned;
import fr.etape.sessions.programme.Programme.Room;
import fr.etape.sessions.programme.ProgrammeCommand.AddRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeSession;
import fr.etape.sessions.programme.ProgrammeCommand.Creation;
import fr.etape.sessions.programme.ProgrammeCommand.PlanSession;
import fr.etape.sessions.programme.ProgrammeCommand.PublishProgramme;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveRoom;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveSession;
import fr.etape.sessions.programme.ProgrammeOutcome.Done;
import fr.etape.sessions.programme.ProgrammeOutcome.Published;
import fr.etape.sessions.programme.ProgrammeOutcome.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of a programme: sessions stand within the day of their stop; an atelier has seats, not more than its room
 * holds; up to four rounds follow one another; a room that is used stays. Participants see a version, which is the
 * draft as it stood at a publication. Nothing happens at a closed stop.
 */
public final class ProgrammeDecider implements Decider<Programme, ProgrammeCommand, ProgrammeEvent, ProgrammeOutcome> {

    private static final Comparator<Session> BY_TIME =
            Comparator.comparing(Session::startsAt).thenComparing(Session::sessionId);

    private final ProgrammeLimits limits;

    public ProgrammeDecider(ProgrammeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Programme initialState() {
        return Programme.EMPTY;
    }

    @Override
    public Decision<ProgrammeEvent, ProgrammeOutcome> decide(
            Programme programme, ProgrammeCommand command, Instant now) {
        StopDay stop = command.facts().stop();
        if (stop == null) {
            return refused(new ProgrammeOutcome.NoSuchStop());
        }
        if (stop.closed()) {
            return refused(new ProgrammeOutcome.StopIsClosed());
        }
        return switch (command) {
            case Creation c
            when c.facts().earlier() != null -> again(c, c.facts().earlier());
            case AddRoom c -> RoomDecisions.add(programme, stop, c, limits.rooms());
            case ChangeRoom c -> RoomDecisions.change(programme, stop, c);
            case RemoveRoom c -> RoomDecisions.remove(programme, stop, c);
            case PlanSession c -> SessionDecisions.plan(programme, stop, c, limits.sessions());
            case ChangeSession c -> SessionDecisions.change(programme, stop, c);
            case RemoveSession c -> SessionDecisions.remove(programme, stop, c);
            case PublishProgramme c -> publish(programme, stop, c.facts().differs());
        };
    }

    /** Answered as the first time, whatever became of the room or session since. */
    private static Decision<ProgrammeEvent, ProgrammeOutcome> again(Creation command, Earlier earlier) {
        return earlier.request().equals(command.request())
                ? Decision.nothing(new Done(earlier.id(), 1))
                : refused(new ProgrammeOutcome.KeyReused());
    }

    private static Decision<ProgrammeEvent, ProgrammeOutcome> publish(
            Programme programme, StopDay stop, boolean differs) {
        if (programme.sessions().isEmpty()) {
            return refused(new ProgrammeOutcome.NoSessions());
        }
        List<Session> sessions = programme.sessions().values().stream()
                .map(Planned::session)
                .sorted(BY_TIME)
                .toList();
        SortedMap<String, List<SessionFault>> faults = faults(programme, stop, sessions);
        if (!faults.isEmpty()) {
            return refused(new ProgrammeOutcome.Unready(faults));
        }
        if (programme.version() > 0 && !differs) {
            return Decision.nothing(new Published(programme.version(), false));
        }
        int version = programme.version() + 1;
        return new Decision<>(
                List.of(new ProgrammePublished(stop.stopId(), stop.rehearsal(), version, sessions)),
                new Published(version, true));
    }

    private static SortedMap<String, List<SessionFault>> faults(
            Programme programme, StopDay stop, List<Session> sessions) {
        SortedMap<String, List<SessionFault>> faults = new TreeMap<>();
        for (Session session : sessions) {
            List<SessionFault> found = SessionRules.faults(programme, stop, session);
            if (!found.isEmpty()) {
                faults.put(session.sessionId(), found);
            }
        }
        return faults;
    }

    static Decision<ProgrammeEvent, ProgrammeOutcome> done(ProgrammeEvent event, String id, int revision) {
        return new Decision<>(List.of(event), new Done(id, revision));
    }

    static Decision<ProgrammeEvent, ProgrammeOutcome> refused(Refusal refusal) {
        return Decision.nothing(refusal);
    }

    @Override
    public Programme evolve(Programme programme, ProgrammeEvent event) {
        return switch (event) {
            case RoomAdded e -> programme.with(e.roomId(), new Room(e.roomCapacity(), 1));
            case RoomChanged e -> programme.with(e.roomId(), new Room(e.roomCapacity(), e.revision()));
            case RoomRemoved e -> programme.withoutRoom(e.roomId());
            case SessionPlanned e -> programme.with(e.session(), 1);
            case SessionChanged e -> programme.with(e.session(), e.revision());
            case SessionRemoved e -> programme.withoutSession(e.sessionId());
            case ProgrammePublished e -> programme.published(e.version());
        };
    }
}
