package fr.etape.registration.arrivals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request. Nothing in it is checked yet.
 *
 * @param sentAt what the clock of the device says when it sends this; null when the device does not tell
 */
record ScansRequest(
        @Nullable String device,
        @Nullable Instant sentAt,
        @Nullable List<@Nullable Item> scans) {

    /** @param scannedAt by the clock of the device; null for now */
    record Item(
            @Nullable String nonce,
            @Nullable String code,
            @Nullable String registrationId,
            @Nullable String point,
            @Nullable Instant scannedAt) {}

    /** Without the codes, which let people in. */
    @Override
    public String toString() {
        return "ScansRequest";
    }
}
