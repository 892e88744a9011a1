package fr.etape.registration.admission;

import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import java.util.UUID;

/** What may be asked of the admission to one stop. */
public sealed interface AdmissionCommand extends Command<AdmissionCommand, AdmissionOutcome> {

    /** A command that follows from an event of the tour, and has no effect once a later one was seen. */
    sealed interface OfTour extends AdmissionCommand {
        /** Position of that event in the stream {@code tour}. */
        long tourPosition();
    }

    /** The stop was published. */
    @CommandType("registrations.open-admission")
    record OpenAdmission(String stopId, boolean rehearsal, long tourPosition, Terms terms) implements OfTour {}

    /** Capacity, quotas or times may have changed. */
    @CommandType("registrations.change-terms")
    record ChangeTerms(long tourPosition, Terms terms) implements OfTour {}

    /** The stop was closed. Final. */
    @CommandType("registrations.close-admission")
    record CloseAdmission(long tourPosition) implements OfTour {}

    /**
     * Somebody wants to come.
     *
     * @param registrationId follows from stop and idempotency key, so that a request sent twice names the same
     * @param personKey same for all spellings of one e-mail address
     * @param bodyDigest of the request, to tell a repetition from another request under the same key
     * @param personKnown whether somebody with the same person key is registered and has not cancelled
     */
    @CommandType("registrations.register")
    record Register(UUID registrationId, UUID personKey, String bodyDigest, Applicant applicant, boolean personKnown)
            implements AdmissionCommand {

        public Register informed(boolean known) {
            return new Register(registrationId, personKey, bodyDigest, applicant, known);
        }
    }

    /** A registration is given up, with its seat or its place in the list. */
    @CommandType("registrations.cancel")
    record Cancel(UUID registrationId) implements AdmissionCommand {}

    /** The link of a registration shall open nothing any more, and another shall. */
    @CommandType("registrations.replace-link")
    record ReplaceLink(UUID registrationId) implements AdmissionCommand {}
}
