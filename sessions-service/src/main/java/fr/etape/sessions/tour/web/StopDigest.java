package fr.etape.sessions.tour.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.contracts.tour.StopDetails;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;

/** Fingerprints: SHA-256 in Base64, as long as needed. */
final class StopDigest {

    private StopDigest() {}

    /** Tells whether two drafts ask for the same, however they were written. No checked text holds a control character. */
    static String of(String stopId, boolean rehearsal, StopDetails stop) {
        return of(String.join(
                        "\0",
                        stopId,
                        Boolean.toString(rehearsal),
                        stop.name(),
                        stop.commune(),
                        stop.venue(),
                        stop.timeZone().getId(),
                        stop.startsAt().toString(),
                        stop.endsAt().toString(),
                        stop.registrationOpensAt().toString(),
                        stop.registrationClosesAt().toString(),
                        Integer.toString(stop.capacity()),
                        quotas(stop))
                .getBytes(UTF_8));
    }

    private static String quotas(StopDetails stop) {
        return stop.quotas().isEmpty() ? "" : new EnumMap<>(stop.quotas()).toString();
    }

    static String of(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
