package fr.etape.registration.admission.web;

import fr.etape.contracts.College;
import fr.etape.registration.admission.documents.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param waitlistPosition rank on the waiting list of the college at that moment, from 1; null for a seat */
record RegistrationAnswer(
        UUID registrationId,
        String stopId,
        College college,
        Status status,
        @Nullable Integer waitlistPosition,
        String accessToken) {}
