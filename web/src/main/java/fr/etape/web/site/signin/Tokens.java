package fr.etape.web.site.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider gave for one person. They never leave this site but for the provider and the gateway.
 *
 * @param endsAt end of the access token
 * @param refresh nothing when the provider gives none
 * @param id the ID token, which names the session to the provider when it is to end
 */
record Tokens(
        String access,
        Instant startsAt,
        Instant endsAt,
        @Nullable String refresh,
        @Nullable String id) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Time for a request to get through all services while the token holds. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    boolean holds(Instant now) {
        return now.isBefore(endsAt);
    }

    /** Whether it is time for new ones: a minute before the end, or half way where tokens are that short-lived. */
    boolean endSoon(Instant now) {
        Duration half = Duration.between(startsAt, endsAt).dividedBy(2);
        return !now.isBefore(endsAt.minus(half.compareTo(MARGIN) < 0 ? half : MARGIN));
    }

    @Override
    public String toString() {
        return "Tokens[until " + endsAt + "]";
    }
}
