package fr.etape.sessions.contributions;

/**
 * Tells whether a request repeats an earlier one.
 *
 * @param key its idempotency key
 * @param body digest of what it asked for
 * @param id of what the first request with this key made, or is to make
 */
public record FirstRequest(String key, String body, String id) {

    boolean repeats(FirstRequest earlier) {
        return key.equals(earlier.key) && body.equals(earlier.body);
    }
}
