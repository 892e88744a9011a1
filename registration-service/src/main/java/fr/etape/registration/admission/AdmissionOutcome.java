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

    record Confirmed() implements ToRegister {}

    /** @param position on the waiting list of the college, from 1 */
    record Waitlisted(int position) implements ToRegister {}

    /** This registration id was decided on before. Its document says what, and whether it was the same request. */
    record SameRequestAgain() implements ToRegister {}

    record NotOpenYet(Instant opensAt) implements ToRegister {}

    record Closed() implements ToRegister {}

    record AlreadyRegistered() implements ToRegister {}

    /** @param withSeats the colleges that have a quota, in the order in which they are declared */
    record NoQuota(List<College> withSeats) implements ToRegister {}

    record Cancelled() implements ToCancel {}

    /** Cancelling again changes nothing and is not an error. */
    record CancelledBefore() implements ToCancel {}

    record LinkReplaced() implements ToReplaceLink {}

    record UnknownRegistration() implements ToCancel, ToReplaceLink {}

    record TermsInForce() implements ToTour {}

    /** The event of the tour was seen before, or changes nothing for the admission. */
    record NothingNew() implements ToTour {}

    /** The stop was never published. */
    record NoAdmission() implements ToRegister, ToCancel, ToReplaceLink, ToTour {}
}
