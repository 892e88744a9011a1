package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.Applicant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration, as it is stored.
 *
 * @param waitlistPosition present rank on the waiting list of the college, from 1; null for a registration that does
 *     not wait
 * @param registeredAt when it was decided (UTC)
 * @param linkGeneration generation of the only link that opens it; 0 for the first link
 * @param ticketIssue position of the event that issued its ticket; 0 without a ticket
 * @param enteredAt when the person came in (UTC); null while they are not here
 */
public record Registration(
        UUID id,
        String stopId,
        Applicant applicant,
        Status status,
        @Nullable Integer waitlistPosition,
        Instant registeredAt,
        long linkGeneration,
        long ticketIssue,
        @Nullable Instant enteredAt) {

    /**
     * The answer to give again when the request is repeated.
     *
     * @param bodyDigest digest of the request that was answered
     * @param waitlistPosition rank at that moment; null for a seat
     */
    public record FirstAnswer(
            String bodyDigest, Status status, @Nullable Integer waitlistPosition) {}

    @Override
    public String toString() {
        return "Registration[" + id + ", " + status + "]";
    }
}
