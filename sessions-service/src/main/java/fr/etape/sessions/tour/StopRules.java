package fr.etape.sessions.tour;

import fr.etape.contracts.tour.StopDetails;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.regex.Pattern;

/** What may be announced of a stop. */
public final class StopRules {

    /** Seats of a stop; also of a college. */
    public static final int MOST_SEATS = 1_000_000;

    private static final Pattern SLUG = Pattern.compile("(?=.{3,60}$)[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private StopRules() {}

    /** It becomes part of addresses, and of the names of streams and topics. */
    public static boolean isSlug(String stopId) {
        return SLUG.matcher(stopId).matches();
    }

    /** By name: an offset would be wrong for half of the year. */
    public static boolean isTimeZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    public static boolean isOfOurTime(LocalDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }

    /** An hour that clocks skip when they go forward does not exist. */
    public static boolean exists(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    /** Without seats to give, everybody who registered would wait for nothing. */
    public static boolean sharesOutSeats(StopDetails stop) {
        return stop.quotas().values().stream().anyMatch(seats -> seats > 0);
    }

    /** The room may hold more than the quotas, never less. */
    public static boolean holds(int capacity, Collection<Integer> quotas) {
        return quotas.stream().mapToLong(Integer::longValue).sum() <= capacity;
    }
}
