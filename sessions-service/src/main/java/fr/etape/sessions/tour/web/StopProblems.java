package fr.etape.sessions.tour.web;

import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.TourOutcome;
import fr.etape.sessions.tour.TourOutcome.Done;
import fr.etape.sessions.tour.TourOutcome.KeyReused;
import fr.etape.sessions.tour.TourOutcome.NoSuchStop;
import fr.etape.sessions.tour.TourOutcome.Outdated;
import fr.etape.sessions.tour.TourOutcome.StopExists;
import fr.etape.sessions.tour.TourOutcome.StopIsClosed;
import fr.etape.sessions.tour.TourOutcome.StopIsDraft;
import org.springframework.http.HttpStatus;

/** What organisers are told when the answer is no. */
final class StopProblems {

    static final ProblemType STOP_EXISTS =
            new ProblemType("stop-exists", HttpStatus.CONFLICT, "There is a stop with this id");
    static final ProblemType STOP_CLOSED = new ProblemType("stop-closed", HttpStatus.CONFLICT, "The stop is closed");
    static final ProblemType STOP_NOT_PUBLISHED =
            new ProblemType("stop-not-published", HttpStatus.CONFLICT, "The stop is still a draft");

    private StopProblems() {}

    static Problem noSuchStop() {
        return Problem.notFound();
    }

    static Problem stopExists() {
        return new Problem(STOP_EXISTS, "Choose another stopId.");
    }

    /** The stop, or what became of the request instead. Throws {@link Problem}. */
    static Stop done(TourOutcome outcome) {
        return switch (outcome) {
            case Done done -> done.stop();
            case NoSuchStop none -> throw noSuchStop();
            case StopExists exists -> throw stopExists();
            case KeyReused reused ->
                throw new Problem(
                        ProblemType.IDEMPOTENCY_KEY_REUSED, "Another stop was drafted with this Idempotency-Key.");
            case StopIsClosed closed -> throw new Problem(STOP_CLOSED, "Nothing of it can be changed any more.");
            case StopIsDraft draft -> throw new Problem(STOP_NOT_PUBLISHED, "Only a published stop can be closed.");
            case Outdated outdated ->
                throw new Problem(
                        ProblemType.PRECONDITION_FAILED,
                        "Read it again, and repeat the change if it still makes sense.");
        };
    }
}
