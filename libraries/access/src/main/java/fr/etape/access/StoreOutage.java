package fr.etape.access;

import com.mongodb.MongoException;
import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * While the document store does not answer, callers are told when to try again. It stands here because the roles of a
 * caller are what a service reads from its store first.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreOutage {

    private static final Logger log = LoggerFactory.getLogger(StoreOutage.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> doesNotAnswer(MongoException e) {
        log.warn("The document store did not answer: {}", e.toString());
        return Unavailable.temporarily(RETRY_AFTER).response();
    }
}
