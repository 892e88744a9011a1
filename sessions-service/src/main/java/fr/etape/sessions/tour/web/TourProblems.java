package fr.etape.sessions.tour.web;

import com.mongodb.MongoException;
import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import fr.etape.http.Unavailable;
import fr.etape.journal.StreamOverloaded;
import fr.etape.journal.StreamUnavailable;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.TourOutcome;
import fr.etape.stopevents.NoAnswer;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How refusals of the directory, and its silence, are answered. */
@RestControllerAdvice
@Order(0)
class TourProblems {

    private static final ProblemType STOP_EXISTS =
            new ProblemType("stop-exists", HttpStatus.CONFLICT, "There is such a stop already");
    private static final ProblemType STOP_CLOSED =
            new ProblemType("stop-closed", HttpStatus.CONFLICT, "The stop is closed");
    private static final ProblemType STOP_DRAFT =
            new ProblemType("stop-draft", HttpStatus.CONFLICT, "The stop is a draft");
    private static final Duration SOON = Duration.ofSeconds(2);

    static Problem noSuchStop() {
        return new Problem(ProblemType.NOT_FOUND, "There is no such stop.");
    }

    /** The stop, or what became of the request instead. */
    static Stop done(TourOutcome outcome) {
        return switch (outcome) {
            case TourOutcome.Done done -> done.stop();
            case TourOutcome.NoSuchStop none -> throw noSuchStop();
            case TourOutcome.StopExists exists -> throw new Problem(STOP_EXISTS, "Another stop has this stopId.");
            case TourOutcome.KeyReused reused ->
                throw new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED, "Another stop was asked for under this key.");
            case TourOutcome.StopIsClosed closed -> throw new Problem(STOP_CLOSED, "A closed stop stays as it is.");
            case TourOutcome.StopIsDraft draft -> throw new Problem(STOP_DRAFT, "Only a published stop can be closed.");
            case TourOutcome.Outdated outdated ->
                throw new Problem(
                        ProblemType.PRECONDITION_FAILED,
                        "Read it again, and repeat the change if it still makes sense.");
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overloaded(StreamOverloaded e) {
        return answer(Unavailable.overloaded(e.retryAfter()));
    }

    @ExceptionHandler({StreamUnavailable.class, NoAnswer.class, MongoException.class})
    ResponseEntity<ProblemDetail> unavailable() {
        return answer(Unavailable.temporarily(SOON));
    }

    private static ResponseEntity<ProblemDetail> answer(Unavailable unavailable) {
        return ResponseEntity.of(unavailable.getBody())
                .headers(headers -> headers.addAll(unavailable.getHeaders()))
                .build();
    }
}
