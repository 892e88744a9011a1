package fr.etape.sessions.tour.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.parameters.EntityTag;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.availability.Availability.OfCollege;
import fr.etape.sessions.tour.PublicationWarning;
import fr.etape.sessions.tour.RegistrationState;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stop as it is read.
 *
 * @param details members of the answer itself
 * @param warnings what to look at before the stop is published; left out when there is nothing
 */
record StopAnswer(
        String stopId,
        @JsonUnwrapped StopDetails details,
        boolean rehearsal,
        StopStatus status,
        RegistrationState registrationState,
        Seats availability,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicationWarning> warnings) {

    /** @param position up to which the events of the stop's registrations were counted */
    record Seats(long position, Map<College, CollegeSeats> colleges) {}

    record CollegeSeats(int quota, int confirmed, int waitlisted, int available) {}

    static StopAnswer of(Stop stop, Availability availability, Instant now, List<PublicationWarning> warnings) {
        return new StopAnswer(
                stop.stopId(),
                stop.details(),
                stop.rehearsal(),
                stop.status(),
                stop.registrationState(now),
                seats(stop.details(), availability),
                warnings);
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

    /** Names all that makes this answer: the stop's version, the events counted, and whatever time brings about. */
    EntityTag tag(long version) {
        String tag = version + "." + availability.position() + "." + registrationState.ordinal();
        return new EntityTag(
                warnings.isEmpty()
                        ? tag
                        : warnings.stream().map(Enum::name).collect(Collectors.joining("-", tag + ".", "")));
    }

    /**
     * Whether a change may be based on a response with this tag. Only the version counts: seats are taken all the time.
     */
    static boolean isOfVersion(EntityTag tag, long version) {
        return tag.value().startsWith(version + ".");
    }
}
