package fr.etape.registration.links;

import java.util.UUID;

/**
 * What an access token gives access to.
 *
 * @param generation tells a link from those that it replaced; 0 for the first of a registration
 */
public record LinkClaim(String stopId, UUID registrationId, long generation) {

    public static LinkClaim first(String stopId, UUID registrationId) {
        return new LinkClaim(stopId, registrationId, 0);
    }
}
