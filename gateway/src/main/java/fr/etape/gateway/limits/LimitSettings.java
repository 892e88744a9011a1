package fr.etape.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of requests that are passed on to services, in each gateway.
 *
 * @param enabled false lets everything pass, for measurements
 * @param perKey of all clients together, for what carries one key
 * @param perClient of one client, whatever it asks for
 * @param registrations that one client makes at one stop
 * @param streams event streams that are open at the same time
 * @param remembered how many clients, and how many keys, are told apart at a time; the least active are forgotten first
 */
@ConfigurationProperties("etape.gateway.limits")
@Validated
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @Valid Rate perKey,
        @Valid Rate perClient,
        @Valid Registrations registrations,
        @Valid Streams streams,
        @DefaultValue("50000") @Positive int remembered) {

    /**
     * A rate that may be exceeded for a while.
     *
     * @param perSecond what may go on for ever
     * @param burst what may come at once after a time of rest
     */
    record Rate(@Positive int perSecond, @Positive int burst) {}

    /**
     * How many of them there may be.
     *
     * @param perHour that were made, not requests; whoever made fewer lately may make as many at once
     */
    record Registrations(@Positive int perHour) {}

    /**
     * How many there may be.
     *
     * @param perKey of all clients together, for what carries one key
     * @param perClient of one client, whatever they are about
     */
    record Streams(@Positive int perKey, @Positive int perClient) {}
}
