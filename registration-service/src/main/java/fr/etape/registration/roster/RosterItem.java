package fr.etape.registration.roster;

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
 * A registration as staff see it.
 *
 * @param email null for door staff, who do not need it, and for those who gave none
 * @param registeredAt UTC
 * @param enteredAt when the person came in (UTC); null while they are not here
 */
record RosterItem(
        UUID registrationId,
        Status status,
        College college,
        String givenName,
        String familyName,
        @Nullable String email,
        String organisation,
        @Nullable String commune,
        @Nullable String communeName,
        String language,
        List<String> wishes,
        Instant registeredAt,
        @Nullable Instant enteredAt) {

    static RosterItem of(Registration registration, boolean withAddress) {
        Applicant applicant = registration.applicant();
        return new RosterItem(
                registration.id(),
                registration.status(),
                applicant.college(),
                applicant.givenName(),
                applicant.familyName(),
                withAddress ? applicant.email() : null,
                applicant.organisation(),
                applicant.commune(),
                Communes.nameOf(applicant.commune()),
                applicant.language(),
                applicant.wishes(),
                registration.registeredAt(),
                registration.enteredAt());
    }

    /** Names nobody, whatever logs it. */
    @Override
    public String toString() {
        return "RosterItem[" + registrationId + "]";
    }
}
