package fr.etape.registration.mails.outbox;

import java.util.UUID;

/**
 * A mail that is ours until the lease ends.
 *
 * @param claim tells this claim from all others
 * @param attempts how often it was offered to the server before
 * @param perhapsSent whether an instance that had it died, or could not note the result: the server may have it
 */
public record Claimed(Mail mail, UUID claim, int attempts, boolean perhapsSent) {}
