package fr.etape.sessions.tour.web;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.EntityTag;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.availability.Availability.OfCollege;
import fr.etape.sessions.tour.RegistrationState;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** A stop as it is read. Times are local to the town. */
record StopAnswer(
        String stopId,
        String name,
        String commune,
        String venue,
        String timeZone,
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

    /** @param position up to which the events of the stop's registrations were counted */
    record Seats(long position, Map<College, CollegeSeats> colleges) {}

    record CollegeSeats(int quota, int confirmed, int waitlisted, int available) {}

    static StopAnswer of(Stop stop, Availability availability, Instant now) {
        StopDetails details = stop.details();
        return new StopAnswer(
                stop.stopId(),
                details.name(),
                details.commune(),
                details.venue(),
                details.timeZone().getId(),
                details.startsAt(),
                details.endsAt(),
                details.registrationOpensAt(),
                details.registrationClosesAt(),
                details.capacity(),
                inOrder(details.quotas()),
                stop.rehearsal(),
                stop.status(),
                stop.registrationState(now),
                seats(details, availability));
    }

    private static Map<College, Integer> inOrder(Map<College, Integer> quotas) {
        Map<College, Integer> ordered = new EnumMap<>(College.class);
        ordered.putAll(quotas);
        return ordered;
    }

    /** Quotas are those under which seats were given; before the first event, those that are announced. */
    private static Seats seats(StopDetails details, Availability availability) {
        Map<College, CollegeSeats> colleges = new EnumMap<>(College.class);
        for (College college : College.values()) {
            OfCollege seats = availability.position() == 0
                    ? new OfCollege(details.quotas().getOrDefault(college, 0), 0, 0)
                    : availability.college(college);
            colleges.put(
                    college, new CollegeSeats(seats.quota(), seats.confirmed(), seats.waitlisted(), seats.available()));
        }
        return new Seats(availability.position(), colleges);
    }

    /** Names all that makes this answer: the stop's version, the events counted, and the state that time brings about. */
    EntityTag tag(long version) {
        return new EntityTag(version + "." + availability.position() + "." + registrationState.ordinal());
    }

    /** Whether a change may go out from an answer with this tag. Only the version counts: seats are taken all the time. */
    static boolean isOfVersion(EntityTag tag, long version) {
        return tag.value().startsWith(version + ".");
    }
}
