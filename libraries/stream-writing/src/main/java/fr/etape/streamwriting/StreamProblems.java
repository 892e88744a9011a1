package fr.etape.streamwriting;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.Unavailable;
import fr.etape.journal.StreamOverloaded;
import fr.etape.journal.StreamUnavailable;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells callers when to try again while a stream cannot be written. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StreamProblems {

    private static final Logger log = LoggerFactory.getLogger(StreamProblems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyWait(StreamOverloaded e) {
        return Unavailable.overloaded(e.retryAfter()).response();
    }

    @ExceptionHandler({StreamUnavailable.class, NoAnswer.class})
    ResponseEntity<ProblemDetail> doesNotAnswer(RuntimeException e) {
        log.warn("A request was not served: {}", e.toString());
        return Unavailable.temporarily(RETRY_AFTER).response();
    }

    @ExceptionHandler(UnknownStop.class)
    ResponseEntity<ProblemDetail> noSuchStop() {
        return Problem.notFound().response();
    }
}
