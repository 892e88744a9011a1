package fr.etape.registration.admission;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket that somebody showed at the door, or a registration that the door picked from the list.
 *
 * @param nonce names the scan; made by the device, so that a repeated request is known
 * @param at when it was scanned (UTC), corrected by what is known of the device's clock
 * @param point code of the entrance
 * @param digest of the scan as it was sent; tells a repetition from another scan with the same nonce
 */
public record Scan(UUID nonce, Ticket ticket, Instant at, String point, String digest) {

    /** Whose ticket it is, as the documents know. */
    public sealed interface Ticket {

        /** Of a registration at this stop. */
        record Of(UUID registrationId) implements Ticket {}

        record OfOtherStop(String stopId) implements Ticket {}

        record Unknown() implements Ticket {}
    }

    boolean isOf(UUID registrationId) {
        return ticket instanceof Ticket.Of known && known.registrationId().equals(registrationId);
    }
}
