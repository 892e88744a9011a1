package fr.etape.sessions.tour;

/**
 * Tells whether a request for a new stop repeats an earlier one.
 *
 * @param key its idempotency key
 * @param body digest of what it asked for
 */
public record CreationRequest(String key, String body) {}
