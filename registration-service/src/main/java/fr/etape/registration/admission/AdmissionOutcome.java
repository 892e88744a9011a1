package fr.etape.registration.admission;

import fr.etape.contracts.College;
import java.time.Instant;
import java.util.List;

/** The answers to commands. */
public sealed interface AdmissionOutcome {

    /** Answers to {@link AdmissionCommand.Register}. */
    sealed interface ToRegister extends AdmissionOutcome {}

    /** Answers to {@link AdmissionCommand.Cancel}. */
    sealed interface ToCancel extends AdmissionOutcome {}

    /** Answers to {@link AdmissionCommand.ReplaceLink}. */
    sealed interface ToReplaceLink extends AdmissionOutcome {}

    /** Answers to {@link AdmissionCommand.OfTour}. */
    sealed interface ToTour extends AdmissionOutcome {}

    /** Answers to {@link ArrivalCommand.CheckIn}. */
    sealed interface ToCheckIn extends AdmissionOutcome {}

    /** Answers to {@link ArrivalCommand.UndoCheckIn}. */
    sealed interface ToUndo extends AdmissionOutcome {}

    /** Answers to {@link ArrivalCommand.AdmitWalkIn}. */
    sealed interface ToAdmitWalkIn extends AdmissionOutcome {}

    /** Answers to {@link ArrivalCommand.AdmitWaiting}. */
    sealed interface ToAdmitWaiting extends AdmissionOutcome {}

    record Confirmed() implements ToRegister {}

    /** @param position on the waiting list of the college, from 1 */
    record Waitlisted(int position) implements ToRegister {}

    /** This registration id was decided on before. Its document says what, and whether it was the same request. */
    record SameRequestAgain() implements ToRegister, ToAdmitWalkIn {}

    record NotOpenYet(Instant opensAt) implements ToRegister {}

    record Closed() implements ToRegister, ToAdmitWalkIn {}

    record AlreadyRegistered() implements ToRegister, ToAdmitWalkIn {}

    /** All seats of the college are taken, and as many wait for one as may. */
    record WaitingListFull() implements ToRegister {}

    /** @param withSeats the colleges that have a quota, in the order in which they are declared */
    record NoQuota(List<College> withSeats) implements ToRegister {}

    record Cancelled() implements ToCancel {}

    /** Cancelling again changes nothing and is not an error. */
    record CancelledBefore() implements ToCancel {}

    /** The person is here; whoever is here does not give up their seat. */
    record IsHere() implements ToCancel {}

    /** @param all one for each scan, in the order in which they were sent */
    record Verdicts(List<Verdict> all) implements ToCheckIn {}

    /** @param cancelled whether the registration was taken back too, since it was made at the door */
    record Undone(boolean cancelled) implements ToUndo {}

    /** Not checked in, or undone before. Undoing again changes nothing and is not an error. */
    record NotHere() implements ToUndo {}

    /** @param enteredAt UTC */
    record WalkedIn(Instant enteredAt) implements ToAdmitWalkIn, ToAdmitWaiting {}

    /** They have a seat, or have cancelled. */
    record DoesNotWait() implements ToAdmitWaiting {}

    /** The stop is on another day, in its own time zone. */
    record NotToday() implements ToAdmitWalkIn, ToAdmitWaiting {}

    /** No seat of the college is free. An organiser may decide otherwise. */
    record NoFreeSeat() implements ToAdmitWalkIn, ToAdmitWaiting {}

    /** @param seats of the house, with somebody here for each */
    record HouseFull(int seats) implements ToAdmitWalkIn, ToAdmitWaiting {}

    record LinkReplaced() implements ToReplaceLink {}

    record UnknownRegistration() implements ToCancel, ToReplaceLink, ToUndo, ToAdmitWaiting {}

    record TermsInForce() implements ToTour {}

    /** The event of the tour was seen before, or changes nothing for the admission. */
    record NothingNew() implements ToTour {}

    /** The stop was never published. */
    record NoAdmission()
            implements ToRegister, ToCancel, ToReplaceLink, ToTour, ToCheckIn, ToUndo, ToAdmitWalkIn, ToAdmitWaiting {}
}
