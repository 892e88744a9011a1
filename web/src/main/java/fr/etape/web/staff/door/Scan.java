package fr.etape.web.staff.door;

import org.jspecify.annotations.Nullable;

/**
 * What a form of the door sends on.
 *
 * @param nonce names the scan; made with the form, so that a page that is sent again lets nobody in twice
 * @param code as it was read or typed; null when somebody was picked from the list
 * @param scannedAt by the clock of the device, ISO 8601; null for now
 * @param sentAt what that clock says at sending; null when nobody knows
 */
record Scan(
        String device,
        String nonce,
        @Nullable String code,
        @Nullable String registrationId,
        String point,
        @Nullable String scannedAt,
        @Nullable String sentAt) {

    /** Without the code, which lets somebody in. */
    @Override
    public String toString() {
        return "Scan[" + nonce + "]";
    }
}
