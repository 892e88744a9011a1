package fr.etape.sessions.tour.web;

import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.Checks;
import fr.etape.http.InvalidBody;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what was sent to what is meant, or to all that is wrong with it at once. */
final class StopReader {

    private static final int MOST_SEATS = 10_000;
    private static final LocalDateTime UNREAD = LocalDateTime.MIN;
    private static final Pattern SLUG = Pattern.compile("(?=.{3,60}$)[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Set<String> COLLEGES =
            Arrays.stream(College.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Checks checks = new Checks();
    private final StopRequest request;

    private StopReader(StopRequest request) {
        this.request = request;
    }

    /** The id of a stop that is to be. Throws {@link InvalidBody}, with what is wrong with the details too. */
    static String newStopId(StopRequest request) {
        StopReader reader = new StopReader(request);
        String stopId = reader.checks.required("/stopId", request.stopId(), Checks.MOST);
        reader.checks.passing(
                "/stopId",
                "slug",
                "It is no slug: 3 to 60 lower-case letters, digits and single hyphens.",
                stopId,
                SLUG.asMatchPredicate());
        reader.read();
        reader.checks.done();
        return stopId;
    }

    /** Throws {@link InvalidBody} with everything that has to be put right. */
    static StopDetails details(StopRequest whole) {
        StopReader reader = new StopReader(whole);
        Optional<StopDetails> details = reader.read();
        reader.checks.done();
        return details.orElseThrow();
    }

    private Optional<StopDetails> read() {
        String name = checks.required("/name", request.name(), 100);
        String commune = commune();
        String venue = checks.required("/venue", request.venue(), Checks.MOST);
        Optional<ZoneId> zone = zone();
        LocalDateTime startsAt = time("/startsAt", request.startsAt());
        LocalDateTime endsAt = time("/endsAt", request.endsAt());
        LocalDateTime opensAt = time("/registrationOpensAt", request.registrationOpensAt());
        LocalDateTime closesAt = time("/registrationClosesAt", request.registrationClosesAt());
        inOrder("/registrationClosesAt", "It is not after registrationOpensAt.", opensAt, closesAt, false);
        inOrder("/registrationClosesAt", "It is after startsAt.", closesAt, startsAt, true);
        inOrder("/endsAt", "It is not after startsAt.", startsAt, endsAt, false);
        int capacity = seats("/capacity", request.capacity());
        Map<College, Integer> quotas = quotas(capacity);
        return zone.map(
                at -> new StopDetails(name, commune, venue, at, startsAt, endsAt, opensAt, closesAt, capacity, quotas));
    }

    private String commune() {
        return checks.passing(
                "/commune",
                "commune",
                "It is no INSEE code of a commune in " + Communes.VINTAGE + ".",
                checks.required("/commune", request.commune(), Checks.MOST),
                code -> Communes.ofFrance().find(code).isPresent());
    }

    /** Only names that mean a place: offsets know no summer time. */
    private Optional<ZoneId> zone() {
        String text = checks.required("/timeZone", request.timeZone(), Checks.MOST);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!ZoneId.getAvailableZoneIds().contains(text) || !text.contains("/")) {
            checks.fault("/timeZone", "time-zone", "It is no IANA time zone such as Europe/Paris.");
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(text));
    }

    private LocalDateTime time(String pointer, @Nullable String sent) {
        String text = checks.required(pointer, sent, Checks.MOST);
        try {
            return text.isEmpty() ? UNREAD : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            checks.fault(pointer, "time", "It is no local time such as 2027-03-10T09:00.");
            return UNREAD;
        }
    }

    private void inOrder(String pointer, String detail, LocalDateTime first, LocalDateTime second, boolean mayBeEqual) {
        boolean known = !first.equals(UNREAD) && !second.equals(UNREAD);
        if (known && (second.isBefore(first) || (!mayBeEqual && second.equals(first)))) {
            checks.fault(pointer, "time-order", detail);
        }
    }

    private int seats(String pointer, @Nullable Integer sent) {
        if (sent == null) {
            checks.fault(pointer, "required", "It is required.");
            return 0;
        }
        if (sent < 1 || sent > MOST_SEATS) {
            checks.fault(pointer, "positive", "It is no number from 1 to " + MOST_SEATS + ".");
            return 0;
        }
        return sent;
    }

    private Map<College, Integer> quotas(int capacity) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        Map<String, @Nullable Integer> sent = request.quotas() == null ? Map.of() : request.quotas();
        if (sent.isEmpty()) {
            checks.fault("/quotas", "required", "Name the seats of at least one college.");
        }
        sent.forEach((college, seats) -> quota(quotas, college, seats));
        long sum = quotas.values().stream().mapToLong(Integer::longValue).sum();
        if (capacity > 0 && sum > capacity) {
            checks.fault("/quotas", "quota-sum", "They add up to " + sum + ", more than the capacity.");
        }
        return quotas;
    }

    private void quota(Map<College, Integer> quotas, String college, @Nullable Integer seats) {
        if (!COLLEGES.contains(college)) {
            checks.fault("/quotas", "college", "A name in it is none of " + List.of(College.values()) + ".");
        } else if (seats == null || seats < 0 || seats > MOST_SEATS) {
            checks.fault("/quotas/" + college, "positive", "It is no number from 0 to " + MOST_SEATS + ".");
        } else {
            quotas.put(College.valueOf(college), seats);
        }
    }
}
