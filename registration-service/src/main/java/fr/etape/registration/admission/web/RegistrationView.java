package fr.etape.registration.admission.web;

import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its participant sees it.
 *
 * @param waitlistPosition present rank on the waiting list of the college, from 1; null for a registration that does
 *     not wait
 * @param email null for somebody who registered at the door and gave none
 * @param registeredAt UTC
 */
record RegistrationView(
        UUID registrationId,
        String stopId,
        Status status,
        @Nullable Integer waitlistPosition,
        String givenName,
        String familyName,
        @Nullable String email,
        College college,
        String organisation,
        @Nullable String siren,
        @Nullable String commune,
        @Nullable String communeName,
        String language,
        List<String> wishes,
        Instant registeredAt) {

    static RegistrationView of(Registration registration, @Nullable Integer waitlistPosition) {
        Applicant applicant = registration.applicant();
        return new RegistrationView(
                registration.id(),
                registration.stopId(),
                registration.status(),
                waitlistPosition,
                applicant.givenName(),
                applicant.familyName(),
                applicant.email(),
                applicant.college(),
                applicant.organisation(),
                applicant.siren(),
                applicant.commune(),
                Communes.nameOf(applicant.commune()),
                applicant.language(),
                applicant.wishes(),
                registration.registeredAt());
    }
}
