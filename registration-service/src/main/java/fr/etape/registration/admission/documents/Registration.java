package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.Applicant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration, as it is kept.
 *
 * @param waitlistPosition present rank in the list of the college, from 1; null for one that does not wait
 * @param registeredAt when it was decided (UTC)
 * @param linkGeneration of the only link that opens it; 0 for the first
 */
public record Registration(
        UUID id,
        String stopId,
        Applicant applicant,
        Status status,
        @Nullable Integer waitlistPosition,
        Instant registeredAt,
        long linkGeneration) {

    /**
     * The answer to repeat when the request is.
     *
     * @param bodyDigest of the request that was answered
     * @param waitlistPosition rank at that moment; null for a confirmed one
     */
    public record FirstAnswer(
            String bodyDigest, Status status, @Nullable Integer waitlistPosition) {}

    @Override
    public String toString() {
        return "Registration[" + id + ", " + status + "]";
    }
}
