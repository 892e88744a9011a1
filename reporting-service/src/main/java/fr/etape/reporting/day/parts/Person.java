package fr.etape.reporting.day.parts;

import fr.etape.contracts.College;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One registration, under its id, as far as figures need it.
 *
 * @param seatedAt when it got its seat (UTC, milliseconds); null while it waits
 * @param leftAt when it was cancelled; null otherwise
 * @param walkIn whether it was taken at the door
 */
public record Person(
        College college,
        Origin origin,
        @Nullable Instant seatedAt,
        @Nullable Instant leftAt,
        boolean walkIn,
        boolean present) {

    static Person waiting(College college, Origin origin) {
        return new Person(college, origin, null, null, false, false);
    }

    static Person seated(College college, Origin origin, Instant at) {
        return new Person(college, origin, at, null, false, false);
    }

    static Person walkedIn(College college, Origin origin, Instant at) {
        return new Person(college, origin, at, null, true, true);
    }

    Person seat(Instant at) {
        return new Person(college, origin, at, leftAt, walkIn, present);
    }

    Person leave(Instant at) {
        return new Person(college, origin, seatedAt, at, walkIn, false);
    }

    Person present(boolean here) {
        return new Person(college, origin, seatedAt, leftAt, walkIn, here);
    }

    /** Code of the organisation; null where it is not known. */
    public @Nullable String organisation() {
        return origin.organisation();
    }

    /** Holds a seat now. */
    public boolean hasSeat() {
        return seatedAt != null && leftAt == null;
    }

    /** Waits now. */
    public boolean waits() {
        return seatedAt == null && leftAt == null;
    }
}
