package fr.etape.sessions.availability;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seats and waiting lists of one stop, as of a position of its stream of registrations.
 *
 * @param position of the last event counted; 0 while admission has not begun
 */
public record Availability(long position, Map<College, OfCollege> colleges) {

    public static final Availability NONE = new Availability(0, Map.of());

    /** @param quota seats of the college */
    public record OfCollege(int quota, int confirmed, int waitlisted) {

        static final OfCollege NONE = new OfCollege(0, 0, 0);

        /** Seats that are free; none while anybody waits, and none when there are more people than seats. */
        public int available() {
            return waitlisted > 0 ? 0 : Math.max(0, quota - confirmed);
        }

        OfCollege of(int seats) {
            return new OfCollege(seats, confirmed, waitlisted);
        }

        OfCollege plus(int seated, int waiting) {
            return new OfCollege(quota, confirmed + seated, waitlisted + waiting);
        }
    }

    /** After the event at {@code reached}; null for one that moves no seat. */
    Availability after(long reached, @Nullable OfSeats event) {
        Map<College, OfCollege> counted = switch (event) {
            case null -> colleges;
            case AdmissionOpened e -> under(e.quotas());
            case AdmissionTermsChanged e -> under(e.quotas());
            case RegistrationConfirmed e -> plus(e.college(), 1, 0);
            case RegistrationWaitlisted e -> plus(e.college(), 0, 1);
            case RegistrationPromoted e -> plus(e.college(), 1, -1);
            case RegistrationCancelled e -> e.heldSeat() ? plus(e.college(), -1, 0) : plus(e.college(), 0, -1);
            case WalkInAdmitted e -> plus(e.college(), 1, 0);
        };
        return new Availability(reached, counted);
    }

    public OfCollege college(College college) {
        return colleges.getOrDefault(college, OfCollege.NONE);
    }

    private Map<College, OfCollege> under(Map<College, Integer> quotas) {
        Map<College, OfCollege> changed = new EnumMap<>(College.class);
        for (College college : College.values()) {
            changed.put(college, college(college).of(quotas.getOrDefault(college, 0)));
        }
        return changed;
    }

    private Map<College, OfCollege> plus(College college, int seated, int waiting) {
        Map<College, OfCollege> changed = new EnumMap<>(College.class);
        changed.putAll(colleges);
        changed.put(college, college(college).plus(seated, waiting));
        return changed;
    }
}
