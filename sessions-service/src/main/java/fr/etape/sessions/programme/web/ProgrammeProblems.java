package fr.etape.sessions.programme.web;

import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.sessions.programme.ProgrammeOutcome.KeyReused;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSessions;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchRoom;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchSession;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchStop;
import fr.etape.sessions.programme.ProgrammeOutcome.Outdated;
import fr.etape.sessions.programme.ProgrammeOutcome.Refusal;
import fr.etape.sessions.programme.ProgrammeOutcome.RoomInUse;
import fr.etape.sessions.programme.ProgrammeOutcome.RoomTooSmall;
import fr.etape.sessions.programme.ProgrammeOutcome.SessionExists;
import fr.etape.sessions.programme.ProgrammeOutcome.StopIsClosed;
import fr.etape.sessions.programme.ProgrammeOutcome.TooManyRooms;
import fr.etape.sessions.programme.ProgrammeOutcome.TooManySessions;
import fr.etape.sessions.programme.ProgrammeOutcome.Unready;
import fr.etape.sessions.programme.ProgrammeOutcome.Unsuitable;
import fr.etape.sessions.programme.SessionFault;
import org.springframework.http.HttpStatus;

/** Refusals of a programme as problem documents. */
final class ProgrammeProblems {

    private static final ProblemType STOP_CLOSED =
            new ProblemType("stop-closed", HttpStatus.CONFLICT, "The stop is closed");
    private static final ProblemType SESSION_EXISTS =
            new ProblemType("session-exists", HttpStatus.CONFLICT, "The sessionId is taken");
    private static final ProblemType ROOM_IN_USE =
            new ProblemType("room-in-use", HttpStatus.CONFLICT, "Sessions are in the room");
    private static final ProblemType ROOM_TOO_SMALL =
            new ProblemType("room-too-small", HttpStatus.CONFLICT, "An atelier in the room has more seats");
    private static final ProblemType PROGRAMME_FULL =
            new ProblemType("programme-full", HttpStatus.CONFLICT, "The programme holds no more");
    private static final ProblemType PROGRAMME_EMPTY =
            new ProblemType("programme-empty", HttpStatus.CONFLICT, "The programme has no session");
    private static final ProblemType PROGRAMME_UNREADY =
            new ProblemType("programme-unready", HttpStatus.CONFLICT, "Sessions no longer fit the stop");

    private ProgrammeProblems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case NoSuchStop none -> Problem.notFound();
            case NoSuchRoom none -> Problem.notFound();
            case NoSuchSession none -> Problem.notFound();
            case StopIsClosed closed -> new Problem(STOP_CLOSED, "The programme of a closed stop cannot be changed.");
            case KeyReused reused ->
                new Problem(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was already used for a different room or session.");
            case Outdated outdated -> outdated();
            case SessionExists exists ->
                new Problem(SESSION_EXISTS, "Another session has this sessionId. Choose another.");
            case TooManyRooms many ->
                new Problem(PROGRAMME_FULL, "A stop has at most " + many.most() + " rooms. Remove one first.");
            case TooManySessions many ->
                new Problem(PROGRAMME_FULL, "A stop has at most " + many.most() + " sessions. Remove one first.");
            case RoomInUse used ->
                new Problem(ROOM_IN_USE, "Put the sessions into another room first.")
                        .with("sessions", used.sessionIds());
            case RoomTooSmall small ->
                new Problem(ROOM_TOO_SMALL, "Lower the seats of the ateliers first, or put them into another room.")
                        .with("sessions", small.sessionIds());
            case NoSessions none -> new Problem(PROGRAMME_EMPTY, "Plan a session before you publish the programme.");
            case Unready unready ->
                new Problem(PROGRAMME_UNREADY, "The day of the stop was changed since. Change these sessions first.")
                        .with("sessions", unready.faults().keySet());
            case Unsuitable unsuitable ->
                new InvalidBody(unsuitable.faults().stream()
                        .map(ProgrammeProblems::error)
                        .toList());
        };
    }

    static Problem outdated() {
        return new Problem(
                ProblemType.PRECONDITION_FAILED, "Read it again, and repeat the change if it still makes sense.");
    }

    private static FieldError error(SessionFault fault) {
        return switch (fault) {
            case NO_SUCH_ROOM -> new FieldError("/roomId", "room", "Not the id of a room of this stop.");
            case STARTS_BEFORE_DAY ->
                new FieldError("/startsAt", "outside-day", "Must not be before the day of the stop starts.");
            case ENDS_AFTER_DAY ->
                new FieldError("/endsAt", "outside-day", "Must not be after the day of the stop ends.");
            case ENDS_BEFORE_START -> new FieldError("/endsAt", "time-order", "The session must end after it starts.");
            case SEATS_MISSING -> new FieldError("/seats", "required", "An atelier must have at least 1 seat.");
            case SEATS_ABOVE_ROOM ->
                new FieldError("/seats", "above-room", "Must be at most the capacity of the room.");
            case SEATS_WITHOUT_ATELIER ->
                new FieldError("/seats", "not-an-atelier", "Only an atelier has seats. Leave it out.");
            case ROUND_MISSING -> new FieldError("/round", "round", "Must be 1, 2, 3 or 4.");
            case ROUND_TAKEN -> new FieldError("/round", "round-taken", "Another round has this number.");
            case ROUND_OUT_OF_ORDER ->
                new FieldError(
                        "/round", "round-order", "Rounds must follow one another in the order of their numbers.");
            case ROUND_WITHOUT_ROUND ->
                new FieldError("/round", "not-a-round", "Only a round has a number. Leave it out.");
        };
    }
}
