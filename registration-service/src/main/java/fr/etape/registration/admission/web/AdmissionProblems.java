package fr.etape.registration.admission.web;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import fr.etape.http.Unavailable;
import fr.etape.journal.StreamOverloaded;
import fr.etape.journal.StreamUnavailable;
import fr.etape.streamwriting.NoAnswer;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is told while nothing can be decided or looked up. Asked before the advice that takes any exception. */
@RestControllerAdvice
@Order(0)
class AdmissionProblems {

    private static final Duration SOON = Duration.ofSeconds(2);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overloaded(StreamOverloaded e) {
        return answer(Unavailable.overloaded(e.retryAfter()));
    }

    @ExceptionHandler({
        StreamUnavailable.class,
        NoAnswer.class,
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    ResponseEntity<ProblemDetail> unavailable() {
        return answer(Unavailable.temporarily(SOON));
    }

    private static ResponseEntity<ProblemDetail> answer(Unavailable unavailable) {
        return ResponseEntity.of(unavailable.getBody())
                .headers(headers -> headers.addAll(unavailable.getHeaders()))
                .build();
    }
}
