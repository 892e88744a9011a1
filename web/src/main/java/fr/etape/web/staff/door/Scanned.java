package fr.etape.web.staff.door;

import fr.etape.web.visitor.stop.College;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scan and its verdict, as the API tells it.
 *
 * @param registrationId null for a ticket that is not of this stop
 * @param enteredAt UTC; null when they are not here
 * @param point code of the entrance where they came in; null when they are not here
 * @param otherStop whose ticket it is; null unless it is of another stop
 */
record Scanned(
        Kind verdict,
        @Nullable String registrationId,
        Instant scannedAt,
        @Nullable Instant enteredAt,
        @Nullable String point,
        @Nullable String otherStop,
        @Nullable Person person) {

    record Person(String givenName, String familyName, College college, String organisation) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    record Verdicts(List<Scanned> verdicts) {}

    record Latest(List<Scanned> items) {}

    /** What colour and which sound a verdict has. */
    enum Tone {
        GOOD,
        WAIT,
        BAD;

        /** As the style sheet and the script name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Kind {
        ADMITTED(Tone.GOOD),
        JUST_ADMITTED(Tone.GOOD),
        ALREADY_HERE(Tone.WAIT),
        WAITING(Tone.WAIT),
        NOT_TODAY(Tone.BAD),
        CANCELLED(Tone.BAD),
        OTHER_STOP(Tone.BAD),
        UNKNOWN_TICKET(Tone.BAD),
        NONCE_REUSED(Tone.BAD);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }
}
