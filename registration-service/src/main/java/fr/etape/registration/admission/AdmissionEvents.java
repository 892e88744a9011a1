package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OfTour;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionCommand.Register;
import java.util.UUID;

/** Turns commands and places into events. Names and addresses are left out: they never leave this service. */
final class AdmissionEvents {

    private AdmissionEvents() {}

    static AdmissionOpened opened(OpenAdmission open) {
        Terms terms = open.terms();
        return new AdmissionOpened(
                open.stopId(),
                open.rehearsal(),
                open.tourPosition(),
                terms.capacity(),
                terms.quotas(),
                terms.opensAt(),
                terms.closesAt(),
                TerritoryType.VERSION);
    }

    static AdmissionTermsChanged changed(Admission admission, OfTour cause, Terms terms) {
        return new AdmissionTermsChanged(
                admission.stopId(),
                admission.rehearsal(),
                cause.tourPosition(),
                terms.capacity(),
                terms.quotas(),
                terms.opensAt(),
                terms.closesAt());
    }

    static AdmissionClosed closed(Admission admission, CloseAdmission close) {
        return new AdmissionClosed(admission.stopId(), admission.rehearsal(), close.tourPosition());
    }

    static RegistrationConfirmed confirmed(Admission admission, Register register, int cogVintage) {
        Applicant applicant = register.applicant();
        return new RegistrationConfirmed(
                admission.stopId(),
                admission.rehearsal(),
                register.registrationId().toString(),
                applicant.college(),
                applicant.commune(),
                cogVintage,
                applicant.language(),
                applicant.wishes(),
                register.organisation());
    }

    static RegistrationWaitlisted waitlisted(Admission admission, Register register, int rank, int cogVintage) {
        Applicant applicant = register.applicant();
        return new RegistrationWaitlisted(
                admission.stopId(),
                admission.rehearsal(),
                register.registrationId().toString(),
                applicant.college(),
                rank,
                applicant.commune(),
                cogVintage,
                applicant.language(),
                applicant.wishes(),
                register.organisation());
    }

    static RegistrationPromoted promoted(Admission admission, Admission.Next next) {
        return promoted(admission, next.registrationId(), next.college());
    }

    static RegistrationPromoted promoted(Admission admission, UUID id, College college) {
        return new RegistrationPromoted(admission.stopId(), admission.rehearsal(), id.toString(), college);
    }

    static RegistrationCancelled cancelled(Admission admission, UUID id, Place place) {
        return new RegistrationCancelled(
                admission.stopId(),
                admission.rehearsal(),
                id.toString(),
                place.college(),
                place instanceof Place.Seated);
    }

    static RegistrationLinkReplaced linkReplaced(Admission admission, UUID id, Place place) {
        return new RegistrationLinkReplaced(admission.stopId(), admission.rehearsal(), id.toString(), place.college());
    }
}
