package fr.etape.sessions.tour.web;

import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.Checks;
import fr.etape.sessions.tour.StopRules;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From what was sent to what is meant, or to all that is wrong with it at once. */
final class StopReader {

    private final Checks checks = new Checks();
    private final StopRequest request;

    private StopReader(StopRequest request) {
        this.request = request;
    }

    /** Throws {@link fr.etape.http.InvalidBody}. */
    static StopDetails details(StopRequest request) {
        return new StopReader(request).read();
    }

    /** As {@link #details}, with the id of the stop among what is looked at. */
    static StopDetails draft(StopRequest request) {
        StopReader reader = new StopReader(request);
        reader.text(
                "/stopId",
                request.stopId(),
                "slug",
                "3 to 60 lower-case letters, digits and single hyphens are taken.",
                StopRules::isSlug);
        return reader.read();
    }

    private StopDetails read() {
        String name = checks.required("/name", request.name(), Checks.MOST);
        String commune = text(
                "/commune",
                request.commune(),
                "commune",
                "This is no INSEE code of a commune in " + Communes.VINTAGE + ".",
                code -> Communes.ofFrance().find(code).isPresent());
        String venue = checks.required("/venue", request.venue(), Checks.MOST);
        String zone = text(
                "/timeZone",
                request.timeZone(),
                "time-zone",
                "This is no IANA time zone, such as Europe/Paris.",
                StopRules::isTimeZone);
        Optional<LocalDateTime> opens = time("/registrationOpensAt", request.registrationOpensAt());
        Optional<LocalDateTime> closes = time("/registrationClosesAt", request.registrationClosesAt());
        Optional<LocalDateTime> starts = time("/startsAt", request.startsAt());
        Optional<LocalDateTime> ends = time("/endsAt", request.endsAt());
        order(opens, closes, starts, ends);
        Optional<Integer> capacity = capacity();
        Map<College, Integer> quotas = quotas(capacity);
        checks.done();
        return new StopDetails(
                name,
                commune,
                venue,
                ZoneId.of(zone),
                starts.orElseThrow(),
                ends.orElseThrow(),
                opens.orElseThrow(),
                closes.orElseThrow(),
                capacity.orElseThrow(),
                quotas);
    }

    private String text(String pointer, @Nullable String sent, String code, String detail, Predicate<String> rule) {
        return checks.passing(pointer, code, detail, checks.required(pointer, sent, Checks.MOST), rule);
    }

    private <T> Optional<T> required(String pointer, @Nullable T sent) {
        if (sent == null) {
            checks.fault(pointer, "required", "It is required.");
        }
        return Optional.ofNullable(sent);
    }

    private Optional<LocalDateTime> time(String pointer, @Nullable LocalDateTime sent) {
        Optional<LocalDateTime> time = required(pointer, sent);
        if (time.isPresent() && !StopRules.isOfOurTime(time.get())) {
            checks.fault(pointer, "time-order", "Years from 2000 to 2999 are taken.");
            return Optional.empty();
        }
        return time;
    }

    private void order(
            Optional<LocalDateTime> opens,
            Optional<LocalDateTime> closes,
            Optional<LocalDateTime> starts,
            Optional<LocalDateTime> ends) {
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            checks.fault("/registrationClosesAt", "time-order", "Registration has to close after it opened.");
        }
        if (closes.isPresent() && starts.isPresent() && closes.get().isAfter(starts.get())) {
            checks.fault("/startsAt", "time-order", "The day cannot start before registration is closed.");
        }
        if (starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get())) {
            checks.fault("/endsAt", "time-order", "The day has to end after it started.");
        }
    }

    private Optional<Integer> capacity() {
        return required("/capacity", request.capacity()).filter(seats -> isNumberOfSeats("/capacity", seats, 1));
    }

    private boolean isNumberOfSeats(String pointer, int seats, int least) {
        if (seats < least) {
            checks.fault(pointer, "positive", "At least " + least + " is taken.");
        } else if (seats > StopRules.MOST_SEATS) {
            checks.fault(pointer, "too-many", "No more than " + StopRules.MOST_SEATS + " are taken.");
        }
        return seats >= least && seats <= StopRules.MOST_SEATS;
    }

    private Map<College, Integer> quotas(Optional<Integer> capacity) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        required("/quotas", request.quotas())
                .ifPresent(sent -> sent.forEach((name, seats) -> quota(name, seats, quotas)));
        if (capacity.isPresent() && !StopRules.holds(capacity.get(), quotas.values())) {
            checks.fault("/quotas", "quota-sum", "The quotas exceed the capacity.");
        }
        return quotas;
    }

    private void quota(String name, @Nullable Integer seats, Map<College, Integer> quotas) {
        String pointer = "/quotas/" + name.replace("~", "~0").replace("/", "~1");
        Optional<College> college = Arrays.stream(College.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (college.isEmpty()) {
            checks.fault(pointer, "college", "There is no such college.");
        } else if (seats == null) {
            checks.fault(pointer, "required", "It is required.");
        } else if (isNumberOfSeats(pointer, seats, 0)) {
            quotas.put(college.get(), seats);
        }
    }
}
