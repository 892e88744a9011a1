package fr.etape.sessions.programme.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is read.
 *
 * @param startsAt in the zone of the stop, with the offset of this very instant
 * @param endsAt likewise, exclusive
 * @param revision the entity tag to change it by; left out for participants
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        String sessionId,
        SessionKind kind,
        Texts title,
        @Nullable Texts description,
        @Nullable InRoom room,
        String startsAt,
        String endsAt,
        @Nullable Integer seats,
        @Nullable Integer round,
        @Nullable Integer revision) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Texts(String fr, @Nullable String en) {

        static Texts of(Wording wording) {
            return new Texts(wording.fr(), wording.en());
        }
    }

    record InRoom(String roomId, String name) {}

    static SessionView of(
            String sessionId,
            SessionDetails session,
            @Nullable String roomName,
            @Nullable Integer revision,
            ZoneId zone) {
        String roomId = session.roomId();
        Wording description = session.description();
        return new SessionView(
                sessionId,
                session.kind(),
                Texts.of(session.title()),
                description == null ? null : Texts.of(description),
                roomId == null || roomName == null ? null : new InRoom(roomId, roomName),
                local(session.startsAt(), zone),
                local(session.endsAt(), zone),
                session.seats(),
                session.round(),
                revision);
    }

    /** Such as {@code 2027-03-28T03:30:00+02:00}. */
    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
