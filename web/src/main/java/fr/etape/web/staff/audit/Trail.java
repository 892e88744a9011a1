package fr.etape.web.staff.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a service noted, newest first.
 *
 * @param next something where older entries follow
 */
record Trail(List<Entry> items, @Nullable String next) {

    /**
     * @param at UTC
     * @param actor code of the person
     * @param command what was asked for, for instance {@code team.grant-role}
     * @param subject what it was about; nothing when that is the stop
     * @param role that was given, taken or offered; nothing when it is about none
     * @param changes of the stop
     */
    record Entry(
            Instant at,
            String stream,
            long position,
            String actor,
            String command,
            List<String> events,
            @Nullable String subject,
            @Nullable String role,
            List<Change> changes) {

        Entry {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /** @param field member of a stop, for instance {@code capacity} or {@code quotas.ELU} */
    record Change(
            String field, @Nullable String from, @Nullable String to) {}

    /** From when on this page is complete; nothing when it reaches back to the beginning. */
    @Nullable
    Instant since() {
        return next == null || items.isEmpty() ? null : items.getLast().at();
    }
}
