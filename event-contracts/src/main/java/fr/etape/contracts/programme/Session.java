package fr.etape.contracts.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a programme, with all that is public of it but its texts.
 *
 * @param sessionId slug, unique at the stop: the code by which an atelier is wished for
 * @param roomId null while it has no room
 * @param startsAt UTC
 * @param endsAt UTC, exclusive, later than {@code startsAt}
 * @param seats of an atelier, at least 1; null for any other kind
 * @param round of a round: 1 to 4, in the order of time; null for any other kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Session(
        String sessionId,
        SessionKind kind,
        @Nullable String roomId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer seats,
        @Nullable Integer round) {}
