package fr.etape.registration.admission.web;

import fr.etape.contracts.College;
import java.time.Instant;
import java.util.UUID;

/**
 * @param enteredAt UTC
 * @param accessToken of the link to their registration, which is theirs alone
 */
record WalkInAnswer(UUID registrationId, String stopId, College college, Instant enteredAt, String accessToken) {}
