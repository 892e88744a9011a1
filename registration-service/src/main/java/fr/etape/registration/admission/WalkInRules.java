package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.Decision;
import fr.etape.registration.admission.ArrivalCommand.AdmitWaiting;
import fr.etape.registration.admission.ArrivalCommand.AdmitWalkIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules for those who stand at the door without a seat: walk-ins, and people who wait. They take a free seat of
 * their college. If there is none, an organiser may let them in all the same: beyond the quota, or in the place of
 * somebody who has not come. Nobody comes in this way while as many people are here as the house has seats.
 */
final class WalkInRules {

    private WalkInRules() {}

    static Decision<RegistrationsEvent, AdmissionOutcome> admit(
            Admission admission, AdmitWalkIn walkIn, int cogVintage, Instant now) {
        if (admission.registrations().containsKey(walkIn.registrationId())) {
            return Decision.nothing(new AdmissionOutcome.SameRequestAgain());
        }
        if (admission.closed()) {
            return Decision.nothing(new AdmissionOutcome.Closed());
        }
        Optional<Instant> entry = walkIn.days().entry(walkIn.cameAt(), now, admission.rehearsal());
        if (entry.isEmpty()) {
            return Decision.nothing(new AdmissionOutcome.NotToday());
        }
        if (walkIn.personKnown()) {
            return Decision.nothing(new AdmissionOutcome.AlreadyRegistered());
        }
        AdmissionOutcome refusal = refusal(admission, walkIn.applicant().college(), walkIn.beyondQuota());
        return refusal != null
                ? Decision.nothing(refusal)
                : new Decision<>(
                        List.of(ArrivalEvents.admitted(admission, walkIn, cogVintage, entry.get())),
                        new AdmissionOutcome.WalkedIn(entry.get()));
    }

    /** Again for somebody who was let in this way tells when that was. */
    static Decision<RegistrationsEvent, AdmissionOutcome> admit(
            Admission admission, AdmitWaiting command, Instant now) {
        UUID id = command.registrationId();
        return switch (admission.registrations().get(id)) {
            case null -> Decision.nothing(new AdmissionOutcome.UnknownRegistration());
            case Place.Left left -> Decision.nothing(new AdmissionOutcome.DoesNotWait());
            case Place.Seated seated -> {
                Arrival arrival = admission.present().get(id);
                yield Decision.nothing(
                        arrival == null
                                ? new AdmissionOutcome.DoesNotWait()
                                : new AdmissionOutcome.WalkedIn(arrival.enteredAt()));
            }
            case Place.Waiting waiting -> admit(admission, command, waiting.college(), now);
        };
    }

    private static Decision<RegistrationsEvent, AdmissionOutcome> admit(
            Admission admission, AdmitWaiting command, College college, Instant now) {
        Optional<Instant> entry = command.days().entry(command.cameAt(), now, admission.rehearsal());
        if (entry.isEmpty()) {
            return Decision.nothing(new AdmissionOutcome.NotToday());
        }
        AdmissionOutcome refusal = refusal(admission, college, command.beyondQuota());
        if (refusal != null) {
            return Decision.nothing(refusal);
        }
        Arrival arrival = new Arrival(entry.get(), command.point(), false);
        return new Decision<>(
                List.of(
                        AdmissionEvents.promoted(admission, command.registrationId(), college),
                        ArrivalEvents.checkedIn(admission, command.registrationId(), arrival)),
                new AdmissionOutcome.WalkedIn(entry.get()));
    }

    private static @Nullable AdmissionOutcome refusal(Admission admission, College college, boolean beyondQuota) {
        int seats = admission.terms().capacity();
        if (admission.present().size() >= seats) {
            return new AdmissionOutcome.HouseFull(seats);
        }
        return beyondQuota || admission.hasRoom(college) ? null : new AdmissionOutcome.NoFreeSeat();
    }
}
