package fr.etape.sessions.programme.web;

import fr.etape.contracts.programme.SessionKind;
import fr.etape.http.body.Checks;
import fr.etape.sessions.programme.RoomDetails;
import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.SessionSlug;
import fr.etape.sessions.programme.Wording;
import fr.etape.sessions.programme.web.SessionRequest.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads rooms and sessions from what was sent, or finds everything that is wrong with them at once. What depends on the
 * rest of the programme is the decider's to refuse.
 */
final class DraftReader {

    /** People in a room, and seats of an atelier. */
    private static final int MOST_PEOPLE = 100_000;

    private static final int MOST_IN_TITLE = 120;
    private static final int MOST_IN_DESCRIPTION = 1_000;
    private static final int MOST_IN_ROOM_NAME = 80;
    private static final String KINDS =
            Arrays.stream(SessionKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final Checks checks = new Checks();

    private DraftReader() {}

    /** Throws {@link fr.etape.http.body.InvalidBody}. */
    static RoomDetails room(RoomRequest request) {
        DraftReader reader = new DraftReader();
        String name = reader.checks.required("/name", request.name(), MOST_IN_ROOM_NAME);
        Integer capacity = reader.people("/capacity", request.capacity());
        reader.checks.done();
        return new RoomDetails(name, capacity);
    }

    /** Throws {@link fr.etape.http.body.InvalidBody}. */
    static SessionDetails session(SessionRequest request, ZoneId zone) {
        return new DraftReader().read(request, zone);
    }

    private SessionDetails read(SessionRequest request, ZoneId zone) {
        String sessionId = checks.optional("/sessionId", request.sessionId(), Checks.MOST);
        if (sessionId != null && !SessionSlug.isOne(sessionId)) {
            checks.fault(
                    "/sessionId",
                    "slug",
                    "Must be 1 to 40 lower-case letters, digits and single hyphens, beginning with a letter.");
        }
        SessionKind kind = kind(request.kind());
        Wording title = title(request.title());
        Wording description = description(request.description());
        Instant startsAt = time("/startsAt", request.startsAt(), zone);
        Instant endsAt = time("/endsAt", request.endsAt(), zone);
        Integer seats = people("/seats", request.seats());
        checks.done();
        return new SessionDetails(kind, request.roomId(), startsAt, endsAt, seats, request.round(), title, description);
    }

    private SessionKind kind(@Nullable String sent) {
        String name = checks.passing(
                "/kind",
                "kind",
                "Must be one of " + KINDS + ".",
                checks.required("/kind", sent, Checks.MOST),
                text -> Arrays.stream(SessionKind.values())
                        .anyMatch(kind -> kind.name().equals(text)));
        return Arrays.stream(SessionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(SessionKind.PLENARY);
    }

    private Wording title(@Nullable Words sent) {
        String french = checks.required("/title/fr", sent == null ? null : sent.fr(), MOST_IN_TITLE);
        return new Wording(french, checks.optional("/title/en", sent == null ? null : sent.en(), MOST_IN_TITLE));
    }

    private @Nullable Wording description(@Nullable Words sent) {
        if (sent == null || (Checks.isBlank(sent.fr()) && Checks.isBlank(sent.en()))) {
            return null;
        }
        String french = checks.required("/description/fr", sent.fr(), MOST_IN_DESCRIPTION);
        return new Wording(french, checks.optional("/description/en", sent.en(), MOST_IN_DESCRIPTION));
    }

    /** The first of two where clocks go back. The epoch where it is missing or wrong, which is remembered. */
    private Instant time(String pointer, @Nullable LocalDateTime sent, ZoneId zone) {
        if (sent == null) {
            checks.fault(pointer, "required", "A value is required.");
            return Instant.EPOCH;
        }
        if (zone.getRules().getValidOffsets(sent).isEmpty()) {
            checks.fault(
                    pointer, "no-such-time", "This time does not exist: clocks go forward over it in " + zone + ".");
        }
        return sent.atZone(zone).toInstant();
    }

    private @Nullable Integer people(String pointer, @Nullable Integer sent) {
        if (sent != null && sent < 1) {
            checks.fault(pointer, "positive", "Must be at least 1.");
        } else if (sent != null && sent > MOST_PEOPLE) {
            checks.fault(pointer, "too-many", "Must be at most " + MOST_PEOPLE + ".");
        }
        return sent;
    }
}
