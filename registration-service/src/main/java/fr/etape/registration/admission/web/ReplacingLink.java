package fr.etape.registration.admission.web;

import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.ReplaceLink;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.LinkClaim;
import fr.etape.registration.links.Links;
import fr.etape.streamwriting.StreamWriting;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a registration a new link; the old one opens nothing any more. */
@Component
class ReplacingLink {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final Registrations registrations;
    private final OpenedStops stops;
    private final Links links;

    ReplacingLink(
            StreamWriting<Admission, AdmissionCommand<?>> admissions,
            Registrations registrations,
            OpenedStops stops,
            Links links) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.stops = stops;
        this.links = links;
    }

    /** Returns the token of the new link. Throws {@link Problem} (404) when the stop has no such registration. */
    String replace(String stopId, UUID registrationId, Origin origin) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        ReplaceLink replace = new ReplaceLink(registrationId);
        return switch (admissions.send(stopId, replace, origin)) {
            case AdmissionOutcome.LinkReplaced replaced -> present(stopId, registrationId);
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }

    private String present(String stopId, UUID registrationId) {
        Registration registration = registrations.find(stopId, registrationId).orElseThrow(Problem::notFound);
        return links.accessToken(new LinkClaim(stopId, registrationId, registration.linkGeneration()));
    }
}
