package fr.etape.sessions.tour.web;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.EntityTag;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** A stop as it is answered: times local to the town, seats as far as they are counted. */
record StopView(
        String stopId,
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
        boolean rehearsal,
        StopStatus status,
        RegistrationState registrationState,
        Seats availability) {

    enum RegistrationState {
        NOT_YET_OPEN,
        OPEN,
        CLOSED
    }

    /** @param position of the registrations' stream up to which the seats are counted */
    record Seats(long position, Map<College, OfCollege> colleges) {}

    record OfCollege(int quota, int confirmed, int waitlisted, int available) {}

    static StopView of(Stop stop, Availability availability, Instant now) {
        StopDetails details = stop.details();
        return new StopView(
                stop.stopId(),
                details.name(),
                details.commune(),
                details.venue(),
                details.timeZone(),
                details.startsAt(),
                details.endsAt(),
                details.registrationOpensAt(),
                details.registrationClosesAt(),
                details.capacity(),
                new EnumMap<>(details.quotas()),
                stop.rehearsal(),
                stop.status(),
                state(stop, now),
                seats(details, availability));
    }

    /** What the tag of a stop says about the version to be changed, and about all else that its body shows. */
    static EntityTag tag(Stop stop, Availability availability, Instant now) {
        return new EntityTag(stop.version() + "." + availability.position() + "."
                + state(stop, now).ordinal());
    }

    /** Only the version matters to who changes a stop: that somebody registered meanwhile does not. */
    static boolean isOfVersion(EntityTag tag, long version) {
        return tag.value().startsWith(version + ".");
    }

    private static RegistrationState state(Stop stop, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, stop.details().timeZone());
        if (stop.status() == StopStatus.CLOSED || !local.isBefore(stop.details().registrationClosesAt())) {
            return RegistrationState.CLOSED;
        }
        boolean open = stop.status() == StopStatus.PUBLISHED
                && !local.isBefore(stop.details().registrationOpensAt());
        return open ? RegistrationState.OPEN : RegistrationState.NOT_YET_OPEN;
    }

    private static Seats seats(StopDetails details, Availability availability) {
        Map<College, OfCollege> colleges = new EnumMap<>(College.class);
        for (College college : College.values()) {
            // before its admission began, a stop has its quotas, and nobody
            Availability.OfCollege seats = availability.position() == 0
                    ? new Availability.OfCollege(details.quotas().getOrDefault(college, 0), 0, 0)
                    : availability.college(college);
            colleges.put(
                    college, new OfCollege(seats.quota(), seats.confirmed(), seats.waitlisted(), seats.available()));
        }
        return new Seats(availability.position(), colleges);
    }
}
