package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.registration.admission.ArrivalCommand.AdmitWalkIn;
import fr.etape.registration.admission.ArrivalCommand.UndoCheckIn;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Turns what the door decides into events, and events into arrivals. */
final class ArrivalEvents {

    private ArrivalEvents() {}

    static CheckedIn checkedIn(Admission admission, UUID id, Arrival arrival) {
        Place place = Objects.requireNonNull(admission.registrations().get(id));
        return new CheckedIn(
                admission.stopId(),
                admission.rehearsal(),
                id.toString(),
                place.college(),
                arrival.enteredAt(),
                arrival.point());
    }

    static Arrival arrival(Verdict admitted) {
        return new Arrival(
                Objects.requireNonNull(admitted.enteredAt()), Objects.requireNonNull(admitted.point()), false);
    }

    static Arrival arrival(CheckedIn event) {
        return new Arrival(event.enteredAt(), event.point(), false);
    }

    static Arrival arrival(WalkInAdmitted event) {
        return new Arrival(event.enteredAt(), event.point(), true);
    }

    static CheckInUndone undone(Admission admission, UndoCheckIn undo, College college) {
        return new CheckInUndone(
                admission.stopId(), admission.rehearsal(), undo.registrationId().toString(), college, undo.reason());
    }

    static WalkInAdmitted admitted(Admission admission, AdmitWalkIn walkIn, int cogVintage, Instant enteredAt) {
        Applicant applicant = walkIn.applicant();
        return new WalkInAdmitted(
                admission.stopId(),
                admission.rehearsal(),
                walkIn.registrationId().toString(),
                applicant.college(),
                applicant.commune(),
                cogVintage,
                applicant.language(),
                walkIn.organisation(),
                enteredAt,
                walkIn.point());
    }
}
