package fr.etape.reporting.attendance.web;

import com.mongodb.MongoException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Whatever goes wrong is answered with an RFC 9457 problem that tells nothing of the inside. */
@RestControllerAdvice
class ReportProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ReportProblems.class);

    private enum Kind {
        UNREADABLE(400, "unreadable", "Unreadable request", "The request cannot be read."),
        NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
        METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed", "This method does not apply here."),
        NOT_ACCEPTABLE(406, "not-acceptable", "Not acceptable", "Reports come as application/json."),
        INTERNAL(500, "internal", "Internal error", "The request failed; it may be sent again."),
        UNAVAILABLE(503, "unavailable", "Unavailable", "Reports cannot be read at the moment.");

        private final int status;
        private final String slug;
        private final String title;
        private final String detail;

        Kind(int status, String slug, String title, String detail) {
            this.status = status;
            this.slug = slug;
            this.title = title;
            this.detail = detail;
        }

        static Kind of(HttpStatusCode status) {
            for (Kind kind : values()) {
                if (kind.status == status.value()) {
                    return kind;
                }
            }
            return status.is4xxClientError() ? UNREADABLE : INTERNAL;
        }

        ProblemDetail problem() {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
            problem.setType(URI.create("urn:etape:problem:" + slug));
            problem.setTitle(title);
            return problem;
        }
    }

    @ExceptionHandler(MongoException.class)
    ResponseEntity<ProblemDetail> unavailable(MongoException e) {
        log.warn("MongoDB does not answer: {}", e.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(Kind.UNAVAILABLE.problem());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> internal(Exception e) {
        log.error("A report failed", e);
        return ResponseEntity.internalServerError().body(Kind.INTERNAL.problem());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Kind.of(status).problem();
        if (e instanceof ResponseStatusException refused && refused.getReason() != null) {
            problem.setDetail(refused.getReason());
        }
        return super.handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
