package fr.etape.sessions.bookings.web;

import fr.etape.sessions.bookings.draw.lots.Commitment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of wishes and draws.
 *
 * @param wishes ateliers that a participant may rank, at most; 10 is what the events have room for
 * @param chainLength length of the chain of one-time codes of a new draw: one code for the draw, and one for each of
 *     the releases of seats that follow. Once they are used, the order of the last one stays
 */
@Validated
@ConfigurationProperties("etape.bookings")
record BookingsSettings(
        @Min(1) @Max(10) @DefaultValue("10") int wishes,

        @Min(Commitment.SHORTEST) @Max(Commitment.LONGEST) @DefaultValue("100")
        int chainLength) {}
