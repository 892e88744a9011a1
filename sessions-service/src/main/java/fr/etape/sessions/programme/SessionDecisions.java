package fr.etape.sessions.programme;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.SessionChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionPlanned;
import fr.etape.contracts.programme.ProgrammeEvent.SessionRemoved;
import fr.etape.contracts.programme.Session;
import fr.etape.journal.Decision;
import fr.etape.sessions.programme.Programme.Planned;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeSession;
import fr.etape.sessions.programme.ProgrammeCommand.PlanSession;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveSession;
import java.util.List;

/** What is decided on sessions of the draft. */
final class SessionDecisions {

    private SessionDecisions() {}

    static Decision<ProgrammeEvent, ProgrammeOutcome> plan(Programme programme, StopDay stop, PlanSession c, int most) {
        if (programme.sessions().size() >= most) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.TooManySessions(most));
        }
        String id = c.sessionId() == null ? free(programme, c.suggestion()) : c.sessionId();
        if (programme.session(id) != null) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.SessionExists());
        }
        Session session = c.session().named(id);
        List<SessionFault> faults = SessionRules.faults(programme, stop, session);
        return faults.isEmpty()
                ? ProgrammeDecider.done(new SessionPlanned(stop.stopId(), stop.rehearsal(), session), id, 1)
                : ProgrammeDecider.refused(new ProgrammeOutcome.Unsuitable(faults));
    }

    /** The suggestion, with the first number behind it that makes it free. */
    private static String free(Programme programme, String suggestion) {
        String id = suggestion;
        for (int number = 2; programme.session(id) != null; number++) {
            id = suggestion + "-" + number;
        }
        return id;
    }

    static Decision<ProgrammeEvent, ProgrammeOutcome> change(Programme programme, StopDay stop, ChangeSession c) {
        Planned planned = programme.session(c.sessionId());
        if (planned == null) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.NoSuchSession());
        }
        if (planned.revision() != c.revision()) {
            return ProgrammeDecider.refused(new ProgrammeOutcome.Outdated());
        }
        Session session = c.session().named(c.sessionId());
        List<SessionFault> faults = SessionRules.faults(programme, stop, session);
        int next = planned.revision() + 1;
        return faults.isEmpty()
                ? ProgrammeDecider.done(
                        new SessionChanged(stop.stopId(), stop.rehearsal(), session, next), c.sessionId(), next)
                : ProgrammeDecider.refused(new ProgrammeOutcome.Unsuitable(faults));
    }

    /** Also of an atelier that people wished for: until the next publication, they see it as before. */
    static Decision<ProgrammeEvent, ProgrammeOutcome> remove(Programme programme, StopDay stop, RemoveSession c) {
        Planned planned = programme.session(c.sessionId());
        return planned == null
                ? ProgrammeDecider.refused(new ProgrammeOutcome.NoSuchSession())
                : ProgrammeDecider.done(
                        new SessionRemoved(stop.stopId(), stop.rehearsal(), c.sessionId()),
                        c.sessionId(),
                        planned.revision());
    }
}
