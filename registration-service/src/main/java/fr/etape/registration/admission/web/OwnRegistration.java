package fr.etape.registration.admission.web;

import fr.etape.http.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.links.Access;
import fr.etape.registration.links.Links;
import fr.etape.registration.registrations.Registration;
import fr.etape.registration.registrations.Registrations;
import fr.etape.registration.writing.Admissions;
import org.springframework.stereotype.Component;

/**
 * What whoever has the link may see and do. A link that was forged, one that was replaced and an unknown registration
 * are refused in the same words.
 */
@Component
class OwnRegistration {

    private final Admissions admissions;
    private final Registrations registrations;
    private final Links links;

    OwnRegistration(Admissions admissions, Registrations registrations, Links links) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.links = links;
    }

    Registration read(String accessToken) {
        Access access = links.access(accessToken).orElseThrow(Problem::notFound);
        return registrations
                .find(access.stopId(), access.registrationId())
                .filter(registration -> registration.linkGeneration() == access.generation())
                .orElseThrow(Problem::notFound);
    }

    void cancel(String accessToken, Origin origin) {
        Registration registration = read(accessToken);
        Cancel cancel = new Cancel(registration.id());
        switch ((AdmissionOutcome.ToCancel) admissions.send(registration.stopId(), cancel, origin)) {
            case AdmissionOutcome.Cancelled cancelled -> {}
            case AdmissionOutcome.CancelledBefore before -> {}
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        }
    }
}
