package fr.etape.registration.arrivals;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the door.
 *
 * @param scansAtOnce scans of one request, at most
 * @param clockTolerance how far the clock of a device may be off before its times are corrected; what a request takes
 *     on its way must not count as an error of the clock
 */
@Validated
@ConfigurationProperties("etape.registration.door")
record DoorSettings(
        @DefaultValue("50") @Positive int scansAtOnce,
        @DefaultValue("2s") Duration clockTolerance) {}
