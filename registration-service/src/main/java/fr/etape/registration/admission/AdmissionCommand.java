package fr.etape.registration.admission;

import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.registration.admission.AdmissionOutcome.ToCancel;
import fr.etape.registration.admission.AdmissionOutcome.ToRegister;
import fr.etape.registration.admission.AdmissionOutcome.ToReplaceLink;
import fr.etape.registration.admission.AdmissionOutcome.ToTour;
import java.util.UUID;

/**
 * The commands of the admission to one stop.
 *
 * @param <O> what the sender is told
 */
public sealed interface AdmissionCommand<O extends AdmissionOutcome> extends Command<AdmissionCommand<?>, O>
        permits AdmissionCommand.OfTour, AdmissionCommand.OfRegistration, ArrivalCommand {

    /** A command that follows from an event of the tour. It has no effect once a later event was seen. */
    sealed interface OfTour extends AdmissionCommand<ToTour> {
        /** Position of that event in the stream {@code tour}. */
        long tourPosition();
    }

    /** A command about one registration. Two of them about the same never share a batch. */
    sealed interface OfRegistration<O extends AdmissionOutcome> extends AdmissionCommand<O> {
        UUID registrationId();
    }

    /** Somebody who is not registered yet wants to be. */
    sealed interface OfPerson<O extends AdmissionOutcome> extends OfRegistration<O>
            permits Register, ArrivalCommand.AdmitWalkIn {

        /** The same for all spellings of one e-mail address. */
        UUID personKey();

        String bodyDigest();

        Applicant applicant();

        /** The command, with what the documents know of the person. */
        OfPerson<O> informed(boolean known);
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
     * @param registrationId derived from stop and idempotency key, so that a repeated request has the same id
     * @param personKey the same for all spellings of one e-mail address
     * @param organisation code of the applicant's organisation
     * @param bodyDigest digest of the request; tells a repetition from another request with the same key
     * @param personKnown whether the person already has a registration that is not cancelled; the documents know
     */
    @CommandType("registrations.register")
    record Register(
            UUID registrationId,
            UUID personKey,
            String organisation,
            String bodyDigest,
            Applicant applicant,
            boolean personKnown)
            implements OfPerson<ToRegister> {

        /** Before anything was looked up. */
        public static Register of(
                UUID registrationId, UUID personKey, String organisation, String bodyDigest, Applicant applicant) {
            return new Register(registrationId, personKey, organisation, bodyDigest, applicant, false);
        }

        @Override
        public Register informed(boolean known) {
            return new Register(registrationId, personKey, organisation, bodyDigest, applicant, known);
        }
    }

    /** Somebody gives up their registration, with its seat or its place on the waiting list. */
    @CommandType("registrations.cancel")
    record Cancel(UUID registrationId) implements OfRegistration<ToCancel> {}

    /** The link of a registration is to be replaced; the old one then opens nothing. */
    @CommandType("registrations.replace-link")
    record ReplaceLink(UUID registrationId) implements OfRegistration<ToReplaceLink> {}
}
