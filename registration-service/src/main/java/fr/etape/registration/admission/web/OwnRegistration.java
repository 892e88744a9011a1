package fr.etape.registration.admission.web;

import fr.etape.journal.Origin;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.links.Access;
import fr.etape.registration.links.Links;
import fr.etape.registration.registrations.Registration;
import fr.etape.registration.registrations.Registrations;
import fr.etape.registration.writing.Admissions;
import org.springframework.stereotype.Component;

/** What whoever has the link may see and do. A forged link and an unknown registration are refused in the same words. */
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
        Access access = access(accessToken);
        return registrations.find(access.stopId(), access.registrationId()).orElseThrow(Refusals::noSuchRegistration);
    }

    void cancel(String accessToken, Origin origin) {
        Access access = access(accessToken);
        Cancel cancel = new Cancel(access.registrationId());
        switch ((AdmissionOutcome.ToCancel) admissions.send(access.stopId(), cancel, origin)) {
            case AdmissionOutcome.Cancelled cancelled -> {}
            case AdmissionOutcome.CancelledBefore before -> {}
            case AdmissionOutcome.UnknownRegistration unknown -> throw Refusals.noSuchRegistration();
            case AdmissionOutcome.NoAdmission none -> throw Refusals.noSuchRegistration();
        }
    }

    private Access access(String accessToken) {
        return links.access(accessToken).orElseThrow(Refusals::noSuchRegistration);
    }
}
