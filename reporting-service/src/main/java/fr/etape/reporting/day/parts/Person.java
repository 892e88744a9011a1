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
        @Nullable Instant seatedAt,
        @Nullable Instant leftAt,
        boolean walkIn,
        boolean present) {

    static Person waiting(College college) {
        return new Person(college, null, null, false, false);
    }

    static Person seated(College college, Instant at) {
        return new Person(college, at, null, false, false);
    }

    static Person walkedIn(College college, Instant at) {
        return new Person(college, at, null, true, true);
    }

    Person seat(Instant at) {
        return new Person(college, at, leftAt, walkIn, present);
    }

    Person leave(Instant at) {
        return new Person(college, seatedAt, at, walkIn, false);
    }

    Person present(boolean here) {
        return new Person(college, seatedAt, leftAt, walkIn, here);
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
