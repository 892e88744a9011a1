package fr.etape.web.staff.figures;

import fr.etape.web.site.api.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Of when a report is asked for; of now when both are empty.
 *
 * @param at a day and a time at the stop, as browsers send it
 * @param positions as a report names them; they count more than a time
 */
record AsOf(String at, String positions, ZoneId zone) {

    boolean past() {
        return !at.isBlank() || !positions.isBlank();
    }

    /** Whether the time cannot be read. */
    boolean unreadable() {
        return positions.isBlank() && !at.isBlank() && instant() == null;
    }

    Query query(String path, String stopId) {
        return new Query(path, stopId).with("positions", positions).with("at", positions.isBlank() ? instant() : null);
    }

    private @Nullable Instant instant() {
        try {
            return at.isBlank() ? null : LocalDateTime.parse(at).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
