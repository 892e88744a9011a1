package fr.etape.sessions.tour.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.TourOutcome;
import fr.etape.sessions.tour.TourOutcome.Done;
import fr.etape.sessions.tour.TourOutcome.KeyReused;
import fr.etape.sessions.tour.TourOutcome.NoSeats;
import fr.etape.sessions.tour.TourOutcome.NoSuchStop;
import fr.etape.sessions.tour.TourOutcome.Outdated;
import fr.etape.sessions.tour.TourOutcome.StopExists;
import fr.etape.sessions.tour.TourOutcome.StopIsClosed;
import fr.etape.sessions.tour.TourOutcome.StopIsDraft;
import org.springframework.http.HttpStatus;

/** Refusals of the directory as problem documents. */
final class StopProblems {

    static final ProblemType STOP_EXISTS = new ProblemType("stop-exists", HttpStatus.CONFLICT, "The stopId is taken");
    static final ProblemType STOP_CLOSED = new ProblemType("stop-closed", HttpStatus.CONFLICT, "The stop is closed");
    static final ProblemType STOP_NOT_PUBLISHED =
            new ProblemType("stop-not-published", HttpStatus.CONFLICT, "The stop is still a draft");

    static final ProblemType NO_SEATS = new ProblemType("no-seats", HttpStatus.CONFLICT, "No seat has been shared out");

    private StopProblems() {}

    static Problem noSuchStop() {
        return Problem.notFound();
    }

    static Problem stopExists() {
        return new Problem(STOP_EXISTS, "Another stop has this stopId. Choose another.");
    }

    /** The stop, or what became of the request instead. Throws {@link Problem}. */
    static Stop done(TourOutcome outcome) {
        return switch (outcome) {
            case Done done -> done.stop();
            case NoSuchStop none -> throw noSuchStop();
            case StopExists exists -> throw stopExists();
            case KeyReused reused ->
                throw new Problem(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was already used for a different stop.");
            case StopIsClosed closed -> throw new Problem(STOP_CLOSED, "A closed stop cannot be changed.");
            case StopIsDraft draft -> throw new Problem(STOP_NOT_PUBLISHED, "Only a published stop can be closed.");
            case NoSeats none ->
                throw new Problem(NO_SEATS, "Give at least one college a seat (quotas) before you publish the stop.");
            case Outdated outdated ->
                throw new Problem(
                        ProblemType.PRECONDITION_FAILED,
                        "Read it again, and repeat the change if it still makes sense.");
        };
    }
}
