package fr.etape.registration.links;

import java.util.UUID;

/** What an access token gives access to. */
public record Access(String stopId, UUID registrationId) {}
