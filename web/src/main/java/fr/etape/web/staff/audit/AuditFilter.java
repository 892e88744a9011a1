package fr.etape.web.staff.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, as chosen.
 *
 * @param from first day, in the time of the town
 * @param to last day, in the time of the town
 */
record AuditFilter(String actor, String command, String from, String to) {

    /** What staff can do, by the names that the services give these commands. */
    static final Set<String> COMMANDS = Set.of(
            "tour.draft-stop",
            "tour.change-stop",
            "tour.publish-stop",
            "tour.close-stop",
            "team.establish",
            "team.grant-role",
            "team.withdraw-role",
            "team.issue-invitation",
            "team.withdraw-invitation",
            "team.accept-invitation",
            "registrations.register",
            "registrations.cancel",
            "registrations.replace-link");

    public boolean narrow() {
        return !actor.isEmpty() || !command.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    @Nullable
    Instant begins(ZoneId zone) {
        LocalDate day = day(from);
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    @Nullable
    Instant ends(ZoneId zone) {
        LocalDate day = day(to);
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Nothing for what is no day; the field shows it again. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
