package fr.etape.http.problems;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every exception as a problem document of ours; what it says never comes from the exception. */
@RestControllerAdvice
class ProblemResponses extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemResponses.class);

    /** A plus sign that was not encoded arrives as a blank, which is the usual mistake. */
    private static final String INSTANT_EXPECTED =
            "must be an instant such as 2027-03-18T08:00:00Z; a + in it is sent as %2B.";

    /** Parameters are decoded when the first is asked for, long after the request line was accepted. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> parametersCannotBeDecoded(InvalidParameterException e) {
        return ProblemType.UNREADABLE.response("The parameters cannot be read.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nobodyExpected(Exception e) {
        log.error("A request failed", e);
        return ProblemType.INTERNAL.response(PlainProblem.detailOf(ProblemType.INTERNAL));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem ours = ours(e);
        ProblemDetail problem = ours == null ? describe(e, status) : ours.getBody();
        if (ours == null && status.is5xxServerError()) {
            log.error("A request failed", e);
        }
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setCacheControl(CacheControl.noStore());
        return super.handleExceptionInternal(e, problem, all, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** A problem that came up while a body was read arrives wrapped by those who read it. */
    private static @Nullable Problem ours(Exception e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof Problem)) {
            cause = cause.getCause();
        }
        return (Problem) cause;
    }

    private static ProblemDetail describe(Exception e, HttpStatusCode status) {
        ProblemType type = PlainProblem.typeOf(status.value());
        return type.describe(
                switch (e) {
                    case HttpMessageNotReadableException unreadable -> UnreadableBody.reason(unreadable.getCause());
                    case MissingRequestHeaderException missing ->
                        "The header " + missing.getHeaderName() + " is required.";
                    case MissingServletRequestParameterException missing ->
                        "The parameter " + missing.getParameterName() + " is required.";
                    case MethodArgumentTypeMismatchException mismatch ->
                        unread(mismatch.getName(), mismatch.getRequiredType());
                    case BindException unbound when unbound.hasFieldErrors() -> unread(unbound);
                    case TypeMismatchException mismatch -> "A value cannot be read.";
                    default -> PlainProblem.detailOf(type);
                });
    }

    /** Of parameters that are read into one object. */
    private static String unread(BindException e) {
        String name = e.getFieldErrors().getFirst().getField();
        return unread(name, e.getFieldType(name));
    }

    /** Says what would be read instead, where that takes no more than a sentence. */
    private static String unread(String name, @Nullable Class<?> type) {
        if (type == Instant.class) {
            return "The value of " + name + " " + INSTANT_EXPECTED;
        }
        String unread = "The value of " + name + " cannot be read.";
        return type == null || !type.isEnum()
                ? unread
                : Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", unread + " It must be one of ", "."));
    }
}
