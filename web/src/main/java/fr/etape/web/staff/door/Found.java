package fr.etape.web.staff.door;

import fr.etape.web.visitor.stop.College;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registrations that a search found.
 *
 * @param total how many match; more than are listed when the search is too wide
 */
record Found(List<Item> items, long total) {

    enum Status {
        CONFIRMED,
        WAITLISTED,
        CANCELLED
    }

    /** @param enteredAt UTC; null while they are not here */
    record Item(
            String registrationId,
            Status status,
            College college,
            String givenName,
            String familyName,
            String organisation,
            @Nullable Instant enteredAt) {

        public String name() {
            return givenName + " " + familyName;
        }

        public boolean admissible() {
            return status == Status.CONFIRMED && enteredAt == null;
        }
    }
}
