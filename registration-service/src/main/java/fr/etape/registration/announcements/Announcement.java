package fr.etape.registration.announcements;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stop as participants know it.
 *
 * @param rehearsal whether its people are fictional
 * @param name for instance "Angers"
 * @param commune INSEE code of the town
 * @param timeZone of the two times, which are local to the town
 * @param helpPage where the organisers can be reached; null for none
 */
public record Announcement(
        String stopId,
        boolean rehearsal,
        String name,
        String commune,
        String venue,
        ZoneId timeZone,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable String helpPage) {}
