package fr.etape.web.staff.participants;

import fr.etape.web.visitor.stop.College;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of registrations.
 *
 * @param next cursor of the next page, or nothing at the end
 */
record Registered(List<Item> items, @Nullable String next) {

    enum Status {
        CONFIRMED,
        WAITLISTED,
        CANCELLED
    }

    /**
     * @param email nothing for those who may not see it
     * @param registeredAt UTC
     */
    record Item(
            String registrationId,
            Status status,
            College college,
            String givenName,
            String familyName,
            @Nullable String email,
            String organisation,
            @Nullable String communeName,
            Instant registeredAt) {}
}
