package fr.etape.sessions.programme.web;

import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.Wording;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session as organisers send it. Nothing in it is checked yet.
 *
 * @param startsAt local to the stop
 * @param endsAt local to the stop
 */
record SessionRequest(
        @Nullable String sessionId,
        @Nullable String kind,
        @Nullable Words title,
        @Nullable Words description,
        @Nullable String roomId,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        @Nullable Integer seats,
        @Nullable Integer round) {

    /** A text in French and English. */
    record Words(@Nullable String fr, @Nullable String en) {

        static @Nullable Words of(@Nullable Wording wording) {
            return wording == null ? null : new Words(wording.fr(), wording.en());
        }
    }

    /** As it would have been sent, for changes to be laid upon. */
    static SessionRequest of(SessionDetails session, ZoneId zone) {
        return new SessionRequest(
                null,
                session.kind().name(),
                Words.of(session.title()),
                Words.of(session.description()),
                session.roomId(),
                LocalDateTime.ofInstant(session.startsAt(), zone),
                LocalDateTime.ofInstant(session.endsAt(), zone),
                session.seats(),
                session.round());
    }
}
