package fr.etape.web.site.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457). Its texts are for developers; pages go by {@link #slug} and the codes of the errors.
 *
 * @param errors what is wrong with which member of what was sent
 * @param refusal why tables cannot be seated; other problems have none
 */
public record Problem(
        @Nullable String type,
        int status,
        @Nullable List<MemberError> errors,
        @Nullable Reason refusal) {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private static final String PREFIX = "urn:etape:problem:";

    /**
     * @param pointer JSON pointer, for instance {@code /email}
     * @param code for instance {@code too-long}
     */
    public record MemberError(String pointer, String code) {}

    /**
     * @param kind for instance {@code too-few-chairs}
     * @param people how many the reason is about
     * @param figures what else counts, by name
     */
    public record Reason(String kind, int people, Map<String, Integer> figures) {}

    /** The last part of the type, for instance {@code already-registered}; empty when it is not one of the suite's. */
    public String slug() {
        return type != null && type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    public List<MemberError> errorsOrNone() {
        return errors == null ? List.of() : errors;
    }

    /** What a page that has no words for this problem ends in. */
    RuntimeException asFailure() {
        return switch (status) {
            case NOT_FOUND -> new NotFound();
            case BAD_REQUEST, UNPROCESSABLE -> new BadRequest();
            default -> ApiUnavailable.because(toString());
        };
    }

    Problem withStatus(int actual) {
        return new Problem(type, actual, errors, refusal);
    }

    static Problem ofStatus(int status) {
        return new Problem(null, status, null, null);
    }
}
