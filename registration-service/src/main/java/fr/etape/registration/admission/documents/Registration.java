package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.Applicant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration, as it is stored.
 *
 * @param position of the event that made it: those who wait are ranked by it
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
        long position,
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
