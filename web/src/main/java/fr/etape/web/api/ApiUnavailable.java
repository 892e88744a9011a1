package fr.etape.web.api;

import org.jspecify.annotations.Nullable;

/** No usable answer came: nobody listens, it took too long, the other side is too busy, or it answered nonsense. */
public final class ApiUnavailable extends RuntimeException {

    private static final int DEFAULT_RETRY_SECONDS = 5;

    private final int retryAfterSeconds;

    private ApiUnavailable(String message, @Nullable Throwable cause, int retryAfterSeconds) {
        super(message, cause);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When a second try makes sense, in seconds from now. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    static ApiUnavailable because(Throwable cause) {
        return new ApiUnavailable(String.valueOf(cause.getMessage()), cause, DEFAULT_RETRY_SECONDS);
    }

    static ApiUnavailable because(String reason) {
        return new ApiUnavailable(reason, null, DEFAULT_RETRY_SECONDS);
    }

    static ApiUnavailable busy(int status, @Nullable String retryAfter) {
        boolean seconds = retryAfter != null && retryAfter.matches("\\d{1,4}");
        return new ApiUnavailable(
                "status " + status, null, seconds ? Integer.parseInt(retryAfter) : DEFAULT_RETRY_SECONDS);
    }
}
