package fr.etape.sessions.tour.web;

import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.body.Checks;
import fr.etape.sessions.tour.StopRules;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a stop from what was sent, or finds everything that is wrong with it at once. */
final class StopReader {

    private static final String COLLEGES =
            Arrays.stream(College.values()).map(College::name).collect(Collectors.joining(", "));

    /** The pattern of the contract. Without {@code @} and {@code %} there is no room for an e-mail address. */
    private static final Pattern WEB_PAGE =
            Pattern.compile("https://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++(?:/[A-Za-z0-9._~/?=&-]*+)?");

    private final Checks checks = new Checks();
    private final StopRequest request;

    private StopReader(StopRequest request) {
        this.request = request;
    }

    /** Throws {@link fr.etape.http.body.InvalidBody}. */
    static StopDetails details(StopRequest request) {
        return new StopReader(request).read();
    }

    /** As {@link #details}, with the id of the stop. */
    static NewStop draft(StopRequest request) {
        StopReader reader = new StopReader(request);
        String stopId = reader.text(
                "/stopId",
                request.stopId(),
                "slug",
                "Must be 3 to 60 lower-case letters, digits and single hyphens.",
                StopRules::isSlug);
        return new NewStop(stopId, Boolean.TRUE.equals(request.rehearsal()), reader.read());
    }

    private StopDetails read() {
        String name = checks.required("/name", request.name(), Checks.MOST);
        String commune = text(
                "/commune",
                request.commune(),
                "commune",
                "Not the INSEE code of a commune in " + Communes.VINTAGE + ".",
                code -> Communes.ofFrance().find(code).isPresent());
        String venue = checks.required("/venue", request.venue(), Checks.MOST);
        ZoneId zone = zone();
        Optional<LocalDateTime> opens = time("/registrationOpensAt", request.registrationOpensAt(), zone);
        Optional<LocalDateTime> closes = time("/registrationClosesAt", request.registrationClosesAt(), zone);
        Optional<LocalDateTime> starts = time("/startsAt", request.startsAt(), zone);
        Optional<LocalDateTime> ends = time("/endsAt", request.endsAt(), zone);
        order(opens.map(utc(zone)), closes.map(utc(zone)), starts.map(utc(zone)), ends.map(utc(zone)));
        Optional<Integer> capacity = capacity();
        Map<College, Integer> quotas = quotas(capacity);
        String helpPage = helpPage();
        checks.done();
        return new StopDetails(
                name,
                commune,
                venue,
                zone,
                starts.orElseThrow(),
                ends.orElseThrow(),
                opens.orElseThrow(),
                closes.orElseThrow(),
                capacity.orElseThrow(),
                quotas,
                helpPage);
    }

    private @Nullable String helpPage() {
        String sent = checks.optional("/helpPage", request.helpPage(), Checks.MOST);
        if (sent != null && !WEB_PAGE.matcher(sent).matches()) {
            checks.fault(
                    "/helpPage",
                    "web-page",
                    "Must be an https address of letters, digits and -._~/?=&, such as https://angers.example/contact.");
        }
        return sent;
    }

    /** UTC where it is missing or wrong, so that the times can still be compared. */
    private ZoneId zone() {
        String name = text(
                "/timeZone",
                request.timeZone(),
                "time-zone",
                "Not an IANA time zone; Europe/Paris is one.",
                StopRules::isTimeZone);
        return StopRules.isTimeZone(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    private static Function<LocalDateTime, Instant> utc(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }

    private String text(String pointer, @Nullable String sent, String code, String detail, Predicate<String> rule) {
        return checks.passing(pointer, code, detail, checks.required(pointer, sent, Checks.MOST), rule);
    }

    private <T> Optional<T> required(String pointer, @Nullable T sent) {
        if (sent == null) {
            checks.fault(pointer, "required", "A value is required.");
        }
        return Optional.ofNullable(sent);
    }

    private Optional<LocalDateTime> time(String pointer, @Nullable LocalDateTime sent, ZoneId zone) {
        return required(pointer, sent)
                .filter(time -> holds(
                        StopRules.isOfOurTime(time), pointer, "time-order", "The year must be between 2000 and 2999."))
                .filter(time -> holds(
                        StopRules.exists(time, zone),
                        pointer,
                        "no-such-time",
                        "This time does not exist: clocks go forward over it in " + zone + "."));
    }

    private boolean holds(boolean rule, String pointer, String code, String detail) {
        if (!rule) {
            checks.fault(pointer, code, detail);
        }
        return rule;
    }

    private void order(
            Optional<Instant> opens, Optional<Instant> closes, Optional<Instant> starts, Optional<Instant> ends) {
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            checks.fault("/registrationClosesAt", "time-order", "Registration must close after it opens.");
        }
        if (closes.isPresent() && starts.isPresent() && closes.get().isAfter(starts.get())) {
            checks.fault("/startsAt", "time-order", "The day must not start before registration closes.");
        }
        if (starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get())) {
            checks.fault("/endsAt", "time-order", "The day must end after it starts.");
        }
    }

    private Optional<Integer> capacity() {
        return required("/capacity", request.capacity()).filter(seats -> isNumberOfSeats("/capacity", seats, 1));
    }

    private boolean isNumberOfSeats(String pointer, int seats, int least) {
        if (seats < least) {
            checks.fault(pointer, "positive", "Must be at least " + least + ".");
        } else if (seats > StopRules.MOST_SEATS) {
            checks.fault(pointer, "too-many", "Must be at most " + StopRules.MOST_SEATS + ".");
        }
        return seats >= least && seats <= StopRules.MOST_SEATS;
    }

    private Map<College, Integer> quotas(Optional<Integer> capacity) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        required("/quotas", request.quotas())
                .ifPresent(sent -> sent.forEach((name, seats) -> quota(name, seats, quotas)));
        if (capacity.isPresent() && !StopRules.holds(capacity.get(), quotas.values())) {
            checks.fault("/quotas", "quota-sum", "The quotas add up to more than the capacity.");
        }
        return quotas;
    }

    private void quota(String name, @Nullable Integer seats, Map<College, Integer> quotas) {
        String pointer = "/quotas/" + name.replace("~", "~0").replace("/", "~1");
        Optional<College> college = Arrays.stream(College.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (college.isEmpty()) {
            checks.fault(
                    pointer,
                    "college",
                    "Must be one of " + Arrays.toString(College.values()).replaceAll("[\\[\\]]", "") + ".");
        } else if (seats == null) {
            checks.fault(pointer, "required", "A value is required.");
        } else if (isNumberOfSeats(pointer, seats, 0)) {
            quotas.put(college.get(), seats);
        }
    }
}
