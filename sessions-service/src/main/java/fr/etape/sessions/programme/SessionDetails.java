package fr.etape.sessions.programme;

import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as organisers describe it.
 *
 * @param roomId null while it has no room
 * @param startsAt UTC
 * @param endsAt UTC, exclusive
 * @param seats of an atelier; null for any other kind
 * @param round number of a round; null for any other kind
 * @param description null for none
 */
public record SessionDetails(
        SessionKind kind,
        @Nullable String roomId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer seats,
        @Nullable Integer round,
        Wording title,
        @Nullable Wording description) {

    /** What events say of it. */
    Session named(String sessionId) {
        return new Session(sessionId, kind, roomId, startsAt, endsAt, seats, round);
    }
}
