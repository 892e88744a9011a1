package fr.etape.web.visitor.stop;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stop, as the gateway serves it: published or closed, or for its team also a draft. Its times are local to the town.
 */
public record Stop(
        String stopId,
        String name,
        @Nullable String commune,
        @Nullable String venue,
        @Nullable String timeZone,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable LocalDateTime registrationOpensAt,
        @Nullable LocalDateTime registrationClosesAt,
        int capacity,
        boolean rehearsal,
        @Nullable Status status,
        RegistrationState registrationState,
        @Nullable Map<College, Integer> quotas,
        @Nullable String helpPage,
        @Nullable Availability availability,
        @Nullable List<String> warnings) {

    public enum Status {
        DRAFT,
        PUBLISHED,
        CLOSED
    }

    public enum RegistrationState {
        NOT_YET_OPEN,
        OPEN,
        CLOSED
    }

    /** @param position of the registrations stream, up to which the seats were counted */
    record Availability(long position, @Nullable Map<College, Seats> colleges) {}

    record Seats(int quota, int confirmed, int waitlisted, int available) {}

    public Status statusOrPublished() {
        return status == null ? Status.PUBLISHED : status;
    }

    /** What its organisers should look at before they publish it. */
    public List<String> warningsOrNone() {
        return warnings == null ? List.of() : warnings;
    }

    public boolean open() {
        return registrationState == RegistrationState.OPEN;
    }

    /**
     * All colleges that have seats at this stop, or people who registered before the seats were taken away; before the
     * first registration is counted, all of them are free.
     */
    public List<CollegeSeats> colleges() {
        return Arrays.stream(College.values())
                .map(this::seats)
                .filter(CollegeSeats::concernsSomebody)
                .toList();
    }

    /** Seats a person of some college can still get at once. */
    public int free() {
        return colleges().stream().mapToInt(CollegeSeats::open).sum();
    }

    /** How many people hold a seat. */
    public int confirmed() {
        return colleges().stream().mapToInt(CollegeSeats::confirmed).sum();
    }

    public long position() {
        return availability == null ? 0 : availability.position();
    }

    private CollegeSeats seats(College college) {
        Map<College, Seats> counted =
                availability == null || availability.colleges() == null ? Map.of() : availability.colleges();
        Seats seats = counted.get(college);
        int quota = quotas == null ? 0 : quotas.getOrDefault(college, 0);
        return seats == null
                ? new CollegeSeats(college, quota, 0, 0, quota)
                : new CollegeSeats(
                        college, seats.quota(), seats.confirmed(), seats.waitlisted(), Math.max(0, seats.available()));
    }
}
