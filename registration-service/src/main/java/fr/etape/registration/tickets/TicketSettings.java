package fr.etape.registration.tickets;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of tickets.
 *
 * @param pdfsAtOnce how many PDFs are made at the same time
 * @param pdfWaits how long a request for another one waits before it is answered with 503
 */
@Validated
@ConfigurationProperties("etape.registration.tickets")
record TicketSettings(
        @Min(1) @DefaultValue("2") int pdfsAtOnce,
        @NotNull @DefaultValue("3s") Duration pdfWaits) {}
