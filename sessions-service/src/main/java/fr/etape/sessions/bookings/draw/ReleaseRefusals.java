package fr.etape.sessions.bookings.draw;

import static java.util.stream.Collectors.toSet;

import fr.etape.sessions.bookings.draw.ReleaseOutcome.AlreadyLeft;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.BookedOutOfRange;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.NotInTheDraw;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a release is impossible; the first reason, null if there is none. */
final class ReleaseRefusals {

    private ReleaseRefusals() {}

    static @Nullable ReleaseOutcome ofLeaving(Draw draw, Seating before, List<UUID> leaving) {
        Set<UUID> known = draw.list().registrations().stream()
                .map(RankedWishes::registrationId)
                .collect(toSet());
        Set<UUID> gone = new HashSet<>(before.left());
        for (UUID id : leaving) {
            if (!known.contains(id)) {
                return new NotInTheDraw(id);
            }
            if (!gone.add(id)) {
                return new AlreadyLeft(id);
            }
        }
        return null;
    }

    /** @param free after the release; negative where too much is booked */
    static @Nullable ReleaseOutcome ofBooked(Map<String, Integer> booked, FreeSeats free) {
        for (Map.Entry<String, Integer> each : new TreeMap<>(booked).entrySet()) {
            if (!free.seats().containsKey(each.getKey())) {
                return new UnknownAtelier(each.getKey());
            }
            int left = free.in(each.getKey());
            if (each.getValue() < 0 || left < 0) {
                return new BookedOutOfRange(each.getKey(), each.getValue(), left + each.getValue());
            }
        }
        return null;
    }
}
