package fr.etape.web.site.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** No usable answer came: nobody listens, it took too long, the other side is too busy, or it answered nonsense. */
public final class ApiUnavailable extends RuntimeException {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int DEFAULT_RETRY_SECONDS = 5;

    private final int status;
    private final int retryAfterSeconds;

    private ApiUnavailable(String message, int status, int retryAfterSeconds) {
        super(message);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When a second try makes sense, in seconds from now. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** Whether requests come faster than they are let through, while all is well otherwise. */
    public boolean tooMany() {
        return status == TOO_MANY;
    }

    /**
     * Of the cause its kind alone: its message may have the address that was asked, which may be somebody's link, or a
     * value out of an answer. The message of this one goes into logs.
     */
    public static ApiUnavailable because(Throwable cause) {
        return because(cause.getClass().getSimpleName() + ", "
                + NestedExceptionUtils.getMostSpecificCause(cause).getClass().getSimpleName());
    }

    static ApiUnavailable because(String reason) {
        return new ApiUnavailable(reason, UNAVAILABLE, DEFAULT_RETRY_SECONDS);
    }

    static ApiUnavailable busy(int status, @Nullable String retryAfter) {
        boolean seconds = retryAfter != null && retryAfter.matches("\\d{1,4}");
        return new ApiUnavailable(
                "status " + status, status, seconds ? Integer.parseInt(retryAfter) : DEFAULT_RETRY_SECONDS);
    }
}
