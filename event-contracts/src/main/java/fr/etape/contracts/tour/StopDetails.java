package fr.etape.contracts.tour;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.College;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of a stop. All times are local to the town. A member that is added is nullable, and left out of the
 * JSON where there is nothing to say.
 *
 * @param name for instance "Angers"
 * @param commune INSEE code of the town, for instance {@code 49007}
 * @param venue name of the place, for instance "Terra Botanica"
 * @param timeZone IANA zone of the four times
 * @param capacity seats in all
 * @param quotas seats by college, in the order of the colleges; their sum does not exceed the capacity, a college that
 *     is not named has none
 * @param helpPage https address of the page on which the organisers' service can be reached, with no {@code @} in it;
 *     null for none. It is not an e-mail address: events are kept for good, and no rule tells the address of a service
 *     from that of a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StopDetails(
        String name,
        String commune,
        String venue,
        ZoneId timeZone,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        LocalDateTime registrationOpensAt,
        LocalDateTime registrationClosesAt,
        int capacity,
        Map<College, Integer> quotas,
        @Nullable String helpPage) {

    public StopDetails {
        Map<College, Integer> inOrder = new EnumMap<>(College.class);
        inOrder.putAll(Map.copyOf(quotas));
        quotas = Collections.unmodifiableMap(inOrder);
    }

    /** With nothing that may be left out. */
    public StopDetails(
            String name,
            String commune,
            String venue,
            ZoneId timeZone,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            LocalDateTime registrationOpensAt,
            LocalDateTime registrationClosesAt,
            int capacity,
            Map<College, Integer> quotas) {
        this(
                name,
                commune,
                venue,
                timeZone,
                startsAt,
                endsAt,
                registrationOpensAt,
                registrationClosesAt,
                capacity,
                quotas,
                null);
    }
}
