package fr.etape.registration.admission;

import java.time.Instant;

/** What is answered to a command. */
public sealed interface AdmissionOutcome {

    /** Answers to {@link AdmissionCommand.Register}. */
    sealed interface ToRegister extends AdmissionOutcome {}

    /** Answers to {@link AdmissionCommand.Cancel}. */
    sealed interface ToCancel extends AdmissionOutcome {}

    /** Answers to {@link AdmissionCommand.ReplaceLink}. */
    sealed interface ToReplaceLink extends AdmissionOutcome {}

    /** Answers to what follows from the tour. */
    sealed interface ToTour extends AdmissionOutcome {}

    record Confirmed() implements ToRegister {}

    /** @param position in the list of the college, from 1 */
    record Waitlisted(int position) implements ToRegister {}

    /** A registration of this id was decided on before; its document tells what, and whether the request is the same. */
    record SameRequestAgain() implements ToRegister {}

    record NotOpenYet(Instant opensAt) implements ToRegister {}

    record Closed() implements ToRegister {}

    record AlreadyRegistered() implements ToRegister {}

    record Cancelled() implements ToCancel {}

    /** Cancelling again changes nothing, and is no fault. */
    record CancelledBefore() implements ToCancel {}

    record LinkReplaced() implements ToReplaceLink {}

    record UnknownRegistration() implements ToCancel, ToReplaceLink {}

    record TermsInForce() implements ToTour {}

    /** An event of the tour that was seen before, or that changes nothing for the admission. */
    record NothingNew() implements ToTour {}

    /** The stop was never published. */
    record NoAdmission() implements ToRegister, ToCancel, ToReplaceLink, ToTour {}
}
