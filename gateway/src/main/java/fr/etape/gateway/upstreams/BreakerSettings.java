package fr.etape.gateway.upstreams;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When an instance is left alone. A failure is a connection that does not come about, breaks, or stays silent for too
 * long; an answer is none, whatever its status.
 *
 * @param enabled false asks an instance again and again, however often it failed
 * @param window how many requests are looked back at
 * @param failurePercent of them, from which on the instance is left alone
 * @param openFor how long it is left alone before it is tried again
 * @param trials requests that try it; when they go well it is back
 */
@ConfigurationProperties("etape.gateway.breakers")
@Validated
record BreakerSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("20") @Positive int window,
        @DefaultValue("50") @Positive @Max(100) int failurePercent,
        @DefaultValue("2s") Duration openFor,
        @DefaultValue("3") @Positive int trials) {}
