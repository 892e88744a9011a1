package fr.etape.sessions.programme;

/**
 * Tells whether a request for a new room or session repeats an earlier one.
 *
 * @param key its idempotency key
 * @param body digest of what it asked for
 */
public record CreationRequest(String key, String body) {}
