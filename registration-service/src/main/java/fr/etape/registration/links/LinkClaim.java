package fr.etape.registration.links;

import java.util.UUID;

/**
 * What the token of a link claims to open.
 *
 * @param generation tells a link from those it replaced; 0 for the first link of a registration
 */
public record LinkClaim(String stopId, UUID registrationId, long generation) {

    public static LinkClaim first(String stopId, UUID registrationId) {
        return new LinkClaim(stopId, registrationId, 0);
    }
}
