package fr.etape.registration.admission.web;

import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.documents.LinkedRegistrations;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/**
 * What the holder of a link may see and do. A forged link, a replaced link and an unknown registration are refused in
 * the same words.
 */
@Component
class OwnRegistration {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final LinkedRegistrations registrations;

    OwnRegistration(StreamWriting<Admission, AdmissionCommand<?>> admissions, LinkedRegistrations registrations) {
        this.admissions = admissions;
        this.registrations = registrations;
    }

    Registration read(String accessToken) {
        return registrations.find(accessToken).orElseThrow(Problem::notFound);
    }

    void cancel(String accessToken, Origin origin) {
        Registration registration = read(accessToken);
        Cancel cancel = new Cancel(registration.id());
        switch (admissions.send(registration.stopId(), cancel, origin)) {
            case AdmissionOutcome.Cancelled cancelled -> {}
            case AdmissionOutcome.CancelledBefore before -> {}
            case AdmissionOutcome.IsHere here -> throw Refusals.checkedIn();
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        }
    }
}
