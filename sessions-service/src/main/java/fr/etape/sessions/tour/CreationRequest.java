package fr.etape.sessions.tour;

/**
 * By which a repeated request for a stop is known.
 *
 * @param key its idempotency key
 * @param body digest of what it asked for
 */
public record CreationRequest(String key, String body) {}
