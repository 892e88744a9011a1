package fr.etape.registration.arrivals;

import fr.etape.http.body.Checks;
import fr.etape.http.body.Digest;
import fr.etape.http.body.InvalidBody;
import fr.etape.registration.admission.Arrival;
import fr.etape.registration.arrivals.ScansRequest.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a request into scans with corrected times, or into a list of everything that is wrong with it. */
final class ScansReader {

    /**
     * A scan, before anybody looked whose ticket it is.
     *
     * @param code as it was read or typed; null when a registration was picked from the list
     * @param registrationId null when a code was read
     */
    record Read(
            UUID nonce, @Nullable String code, @Nullable UUID registrationId, String point, Instant at, String digest) {

        /** Without the code, which lets somebody in. */
        @Override
        public String toString() {
            return "Read[" + nonce + "]";
        }
    }

    record Batch(String device, List<Read> scans) {}

    /** Kept with the scans of the door, and in no event. */
    private static final Predicate<String> DEVICE =
            Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+").asMatchPredicate();

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    private final Checks checks = new Checks();
    private final Instant now;
    private final Duration behind;

    private ScansReader(Instant now, Duration behind) {
        this.now = now;
        this.behind = behind;
    }

    /** Throws {@link InvalidBody} with everything that has to be put right. */
    static Batch read(ScansRequest request, DoorSettings settings, Instant now) {
        return new ScansReader(now, behind(request.sentAt(), settings, now)).batch(request, settings.scansAtOnce());
    }

    /** By how much the device's clock is behind ours; negative when it is ahead. */
    private static Duration behind(@Nullable Instant sentAt, DoorSettings settings, Instant now) {
        if (sentAt == null || !isPlausible(sentAt)) {
            return Duration.ZERO;
        }
        Duration behind = Duration.between(sentAt, now);
        return behind.abs().compareTo(settings.clockTolerance()) > 0 ? behind : Duration.ZERO;
    }

    private static boolean isPlausible(Instant time) {
        return !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    private Batch batch(ScansRequest request, int most) {
        String device = checks.required("/device", request.device(), Checks.MOST);
        checks.passing("/device", "device", "Must be a code: lower-case letters, digits and hyphens.", device, DEVICE);
        List<@Nullable Item> items = request.scans() == null ? List.of() : request.scans();
        if (items.isEmpty()) {
            checks.fault("/scans", "required", "A value is required.");
        }
        if (items.size() > most) {
            checks.fault("/scans", "too-many", "Must have at most " + most + " entries.");
            items = List.of();
        }
        List<Read> scans = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            scans.add(scan("/scans/" + i, items.get(i)));
        }
        checks.done();
        return new Batch(device, scans);
    }

    private Read scan(String pointer, @Nullable Item sent) {
        Item item = sent == null ? new Item(null, null, null, null, null) : sent;
        UUID nonce = id(pointer + "/nonce", checks.required(pointer + "/nonce", item.nonce(), Checks.MOST));
        String code = checks.optional(pointer + "/code", item.code(), Checks.MOST);
        String picked = checks.optional(pointer + "/registrationId", item.registrationId(), Checks.MOST);
        if ((code == null) == (picked == null)) {
            checks.fault(pointer + "/code", "code", "Either code or registrationId is required, and not both.");
        }
        String point = checks.required(pointer + "/point", item.point(), Checks.MOST);
        checks.passing(pointer + "/point", "point", "Must be entrance-1 to entrance-999.", point, Arrival::isPoint);
        return new Read(
                nonce,
                code,
                picked == null ? null : id(pointer + "/registrationId", picked),
                point,
                time(pointer + "/scannedAt", item.scannedAt()),
                Digest.ofRecord(item));
    }

    private Instant time(String pointer, @Nullable Instant scannedAt) {
        if (scannedAt == null) {
            return now;
        }
        if (!isPlausible(scannedAt)) {
            checks.fault(pointer, "time-order", "Must be a time between 1970 and 2999.");
            return now;
        }
        return scannedAt.plus(behind);
    }

    private UUID id(String pointer, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                checks.fault(pointer, "uuid", "Must be a UUID.");
            }
            return new UUID(0, 0);
        }
    }
}
