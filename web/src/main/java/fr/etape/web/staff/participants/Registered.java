package fr.etape.web.staff.participants;

import fr.etape.web.visitor.stop.College;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of registrations.
 *
 * @param total how many registrations match, on all pages
 * @param before how many of them come before this page
 * @param previous cursor of the page before; null on the first
 * @param next cursor of the page that follows; null on the last
 */
record Registered(
        List<Item> items,
        long total,
        long before,
        @Nullable String previous,
        @Nullable String next) {

    enum Status {
        CONFIRMED,
        WAITLISTED,
        CANCELLED
    }

    /**
     * @param email null for those who may not see it
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
            Instant registeredAt) {

        public String name() {
            return givenName + " " + familyName;
        }

        /** Whatever is in the address, it stays the address: RFC 6068 would read {@code ?bcc=} as another recipient. */
        public @Nullable String mailto() {
            return email == null ? null : MailAddress.link(email);
        }
    }
}
