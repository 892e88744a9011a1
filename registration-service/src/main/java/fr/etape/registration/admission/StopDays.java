package fr.etape.registration.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When people may come in: the day of a stop in its own time zone, or its days.
 *
 * @param from midnight at which its first day begins (UTC)
 * @param until midnight at which its last day ends, exclusive (UTC)
 */
public record StopDays(Instant from, Instant until) {

    /** For a stop whose days are not known: nobody is kept out for that. */
    public static final StopDays ANY = new StopDays(Instant.MIN, Instant.MAX);

    /**
     * The days of a stop.
     *
     * @param startsAt local time of the town
     * @param endsAt local time of the town
     */
    public static StopDays of(LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zone) {
        LocalDate after = endsAt.toLocalDate().plusDays(1);
        return new StopDays(
                startsAt.toLocalDate().atStartOfDay(zone).toInstant(),
                after.atStartOfDay(zone).toInstant());
    }

    public boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /**
     * The time of entry of a scan; empty when it is not the day. No clock of a device keeps anybody out: on the day, a
     * time before the day counts as its beginning and a time to come counts as now. Once the day is over, only what was
     * scanned on it still counts. At a rehearsal every day is the day, and a time on the day of the stop is taken as it
     * is, even if that is still to come.
     *
     * @param scannedAt when it was scanned, by a clock that may be wrong
     */
    Optional<Instant> entry(Instant scannedAt, Instant now, boolean rehearsal) {
        Instant scanned = scannedAt.truncatedTo(ChronoUnit.MILLIS);
        if (rehearsal) {
            return Optional.of(!equals(ANY) && contains(scanned) ? scanned : earlier(scanned, now));
        }
        if (now.isBefore(from)) {
            return Optional.empty();
        }
        if (now.isBefore(until)) {
            return Optional.of(scanned.isBefore(from) ? from : earlier(scanned, now));
        }
        return contains(scanned) ? Optional.of(scanned) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
