package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan as it is kept.
 *
 * @param registrationId null for a ticket that is not of this stop
 * @param scannedAt when it was scanned (UTC), corrected by what is known of the device's clock
 * @param receivedAt when it reached us (UTC)
 */
public record KeptScan(
        UUID nonce,
        @Nullable UUID registrationId,
        String point,
        String device,
        Instant scannedAt,
        Instant receivedAt,
        Verdict verdict) {}
