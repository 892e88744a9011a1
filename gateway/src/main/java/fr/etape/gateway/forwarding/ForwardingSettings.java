package fr.etape.gateway.forwarding;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of what is passed on.
 *
 * @param maxBody largest body of a request; it is held in memory while it arrives
 * @param bodyTimeout how long a client may take to send the body
 * @param connectTimeout how long an instance may take to accept a connection, before the next one is asked
 * @param readTimeout the longest silence of a service; event streams may be silent for as long as they like
 * @param answerTimeout how long a client may take to receive an answer, however steadily; event streams may last
 * @param eventComment into how long a silence of an event stream a comment is sent; a client that has gone is noticed
 *     by the second one, and its place given back
 * @param connectionsPerInstance requests that one instance works on at the same time; further ones wait
 * @param connectionWait how long a request waits for its turn
 * @param streamsPerInstance event streams that one instance serves at the same time
 */
@ConfigurationProperties("etape.gateway.forwarding")
@Validated
record ForwardingSettings(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("10s") Duration bodyTimeout,
        @DefaultValue("500ms") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("2m") Duration answerTimeout,
        @DefaultValue("15s") Duration eventComment,
        @DefaultValue("128") @Positive int connectionsPerInstance,
        @DefaultValue("5s") Duration connectionWait,
        @DefaultValue("1000") @Positive int streamsPerInstance) {}
