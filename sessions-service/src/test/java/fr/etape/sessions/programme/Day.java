package fr.etape.sessions.programme;

import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sessions of the day in Angers that the tests are about: 18 March 2999, 8 to 16:30 UTC. */
final class Day {

    static final String STOP = "angers-2027-03";
    static final StopDay OPEN = new StopDay(STOP, false, at("08:00"), at("16:30"), false);
    static final StopDay CLOSED = new StopDay(STOP, false, at("08:00"), at("16:30"), true);
    static final Facts FACTS = new Facts(OPEN, null, true);

    private Day() {}

    static Instant at(String time) {
        return Instant.parse("2999-03-18T" + time + ":00Z");
    }

    static SessionDetails plenary(String from, String to) {
        return session(SessionKind.PLENARY, null, from, to, null, null);
    }

    static SessionDetails atelier(@Nullable String roomId, @Nullable Integer seats) {
        return session(SessionKind.ATELIER, roomId, "13:00", "14:30", seats, null);
    }

    static SessionDetails round(@Nullable Integer number, String from, String to) {
        return session(SessionKind.ROUND, null, from, to, null, number);
    }

    static SessionDetails session(
            SessionKind kind,
            @Nullable String roomId,
            String from,
            String to,
            @Nullable Integer seats,
            @Nullable Integer round) {
        return new SessionDetails(kind, roomId, at(from), at(to), seats, round, new Wording("Titre", null), null);
    }

    static Session named(String sessionId, SessionDetails session) {
        return session.named(sessionId);
    }
}
