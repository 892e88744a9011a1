package fr.etape.reporting.attendance;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Histories of a stop as registration-service could have written them. */
public final class StopHistory {

    public static final Instant OPENED_AT = Instant.parse("2027-01-11T08:00:00Z");

    private StopHistory() {}

    public static AdmissionOpened opened(String stopId, boolean rehearsal, Map<College, Integer> quotas) {
        int capacity = quotas.values().stream().mapToInt(Integer::intValue).sum();
        return new AdmissionOpened(
                stopId,
                rehearsal,
                3,
                capacity,
                quotas,
                OPENED_AT,
                Instant.parse("2027-03-09T17:00:00Z"),
                "territory-types@1");
    }

    public static RegistrationConfirmed confirmed(String stopId, boolean rehearsal, String id, College college) {
        return new RegistrationConfirmed(stopId, rehearsal, id, college, "49007", 2026, "fr", List.of("W1"), null);
    }

    public static RegistrationWaitlisted waitlisted(
            String stopId, boolean rehearsal, String id, College college, int place) {
        return new RegistrationWaitlisted(
                stopId, rehearsal, id, college, place, null, 2026, "en", List.of("W2", "W1"), null);
    }

    public static RegistrationPromoted promoted(String stopId, boolean rehearsal, String id, College college) {
        return new RegistrationPromoted(stopId, rehearsal, id, college);
    }

    public static RegistrationCancelled cancelled(
            String stopId, boolean rehearsal, String id, College college, boolean heldSeat) {
        return new RegistrationCancelled(stopId, rehearsal, id, college, heldSeat);
    }

    /** An opening and then events of random kinds, consistent as counts go. */
    public static List<OfSeats> random(String stopId, boolean rehearsal, int length, RandomGenerator random) {
        List<OfSeats> history = new ArrayList<>();
        history.add(opened(stopId, rehearsal, Map.of(College.ELU, 3, College.COLLECTIVITE, 2, College.AUTRE, 1)));
        for (int i = 1; i < length; i++) {
            College college = College.values()[random.nextInt(College.values().length)];
            String id = "r" + i;
            history.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> confirmed(stopId, rehearsal, id, college);
                        case 2 -> waitlisted(stopId, rehearsal, id, college, 1);
                        case 3 -> promoted(stopId, rehearsal, id, college);
                        default -> cancelled(stopId, rehearsal, id, college, random.nextBoolean());
                    });
        }
        return history;
    }
}
