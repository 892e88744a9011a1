package fr.etape.registration.admission.web;

import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.documents.LinkedRegistrations;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/**
 * What the holder of a link may see and do. A forged link, a replaced link and an unknown registration are refused in
 * the same words.
 */
@Component
class OwnRegistration {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final LinkedRegistrations linked;
    private final Registrations registrations;

    OwnRegistration(
            StreamWriting<Admission, AdmissionCommand<?>> admissions,
            LinkedRegistrations linked,
            Registrations registrations) {
        this.admissions = admissions;
        this.linked = linked;
        this.registrations = registrations;
    }

    RegistrationView read(String accessToken) {
        Registration registration = behind(accessToken);
        return RegistrationView.of(registration, registrations.waitlistPosition(registration));
    }

    void cancel(String accessToken, Origin origin) {
        Registration registration = behind(accessToken);
        Cancel cancel = new Cancel(registration.id());
        switch (admissions.send(registration.stopId(), cancel, origin)) {
            case AdmissionOutcome.Cancelled cancelled -> {}
            case AdmissionOutcome.CancelledBefore before -> {}
            case AdmissionOutcome.IsHere here -> throw Refusals.checkedIn();
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        }
    }

    private Registration behind(String accessToken) {
        return linked.find(accessToken).orElseThrow(Problem::notFound);
    }
}
