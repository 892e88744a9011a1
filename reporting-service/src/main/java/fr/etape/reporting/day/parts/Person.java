package fr.etape.reporting.day.parts;

import fr.etape.contracts.College;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One registration, under its id, as far as figures need it.
 *
 * @param organisation code of the organisation; null where it is not known
 * @param seatedAt when it got its seat (UTC, milliseconds); null while it waits
 * @param leftAt when it was cancelled; null otherwise
 * @param walkIn whether it was taken at the door
 */
public record Person(
        College college,
        @Nullable String organisation,
        @Nullable Instant seatedAt,
        @Nullable Instant leftAt,
        boolean walkIn,
        boolean present) {

    static Person waiting(College college, @Nullable String organisation) {
        return new Person(college, organisation, null, null, false, false);
    }

    static Person seated(College college, @Nullable String organisation, Instant at) {
        return new Person(college, organisation, at, null, false, false);
    }

    static Person walkedIn(College college, @Nullable String organisation, Instant at) {
        return new Person(college, organisation, at, null, true, true);
    }

    Person seat(Instant at) {
        return new Person(college, organisation, at, leftAt, walkIn, present);
    }

    Person leave(Instant at) {
        return new Person(college, organisation, seatedAt, at, walkIn, false);
    }

    Person present(boolean here) {
        return new Person(college, organisation, seatedAt, leftAt, walkIn, here);
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
