package fr.etape.contracts.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * @param from number of the table that was left; null for somebody who had no seat
 * @param to number of the table where they sit now; null for somebody who has no seat any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatMove(
        String registrationId,
        @Nullable Integer from,
        @Nullable Integer to) {}
