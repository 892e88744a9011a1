package fr.etape.sessions.tour.web;

import com.mongodb.MongoException;
import fr.etape.http.Unavailable;
import fr.etape.journal.StreamOverloaded;
import fr.etape.journal.StreamUnavailable;
import fr.etape.streamwriting.NoAnswer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whoever cannot be served for a moment is told when to come again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Outages {

    private static final Logger log = LoggerFactory.getLogger(Outages.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyWait(StreamOverloaded e) {
        return Unavailable.overloaded(e.retryAfter()).response();
    }

    @ExceptionHandler({StreamUnavailable.class, NoAnswer.class, MongoException.class})
    ResponseEntity<ProblemDetail> somethingIsAway(RuntimeException e) {
        log.warn("A request was not served: {}", e.toString());
        return Unavailable.temporarily(RETRY_AFTER).response();
    }
}
