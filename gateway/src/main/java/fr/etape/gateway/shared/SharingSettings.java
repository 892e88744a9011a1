package fr.etape.gateway.shared;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of what is shared.
 *
 * @param age how long after a service was asked its answer serves further requests; a second at most, zero for never
 * @param maxAnswer larger bodies are not shared
 * @param memory of all that is kept, bodies and an allowance for the rest
 */
@ConfigurationProperties("etape.gateway.shared")
@Validated
record SharingSettings(
        @DefaultValue("250ms") @DurationMax(seconds = 1) Duration age,
        @DefaultValue("640KB") DataSize maxAnswer,
        @DefaultValue("8MB") DataSize memory) {}
