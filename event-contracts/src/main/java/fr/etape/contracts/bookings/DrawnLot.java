package fr.etape.contracts.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * @param lot 64 hexadecimal digits; the lowest lot comes first
 * @param sessionId the atelier that the registration got; null when it got none
 * @param wish which wish came true, 1 for the first; null when none did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DrawnLot(
        String registrationId,
        String lot,
        @Nullable String sessionId,
        @Nullable Integer wish) {}
