package fr.etape.registration.links;

import java.util.UUID;

/**
 * What an access token gives access to.
 *
 * @param generation tells a link from those that it replaced; 0 for the first of a registration
 */
public record Access(String stopId, UUID registrationId, long generation) {

    public static Access first(String stopId, UUID registrationId) {
        return new Access(stopId, registrationId, 0);
    }
}
