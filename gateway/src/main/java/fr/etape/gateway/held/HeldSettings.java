package fr.etape.gateway.held;

import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be held open at the same time. Without a value, each follows from the heap as {@link HeldLimits} says.
 *
 * @param connections of all clients together
 * @param connectionsPerClient of one network address
 * @param requests from their head to the last byte of their answer, of all clients together
 * @param requestsPerClient the same of one network address
 * @param eventStreams event streams, of all clients together; they are requests, too
 * @param bodies memory for what bodies of requests have beyond their first 4 KB
 * @param answers memory for answers that are taken whole, beyond their first 8 KB
 * @param wholeAnswer up to which size an answer is taken whole, and its connection to the service given back, before
 *     the client gets any of it
 * @param longAnswers larger answers on their way, each with a connection to a service
 * @param longAnswersPerClient the same to one network address
 * @param callsPerClient requests of one network address that one service works on; further ones wait for those
 */
@ConfigurationProperties("etape.gateway.held")
@Validated
record HeldSettings(
        @Positive @Nullable Integer connections,
        @Positive @Nullable Integer connectionsPerClient,
        @Positive @Nullable Integer requests,
        @Positive @Nullable Integer requestsPerClient,
        @Positive @Nullable Integer eventStreams,
        @Nullable DataSize bodies,
        @Nullable DataSize answers,
        @DefaultValue("640KB") DataSize wholeAnswer,
        @DefaultValue("48") @Positive int longAnswers,
        @DefaultValue("16") @Positive int longAnswersPerClient,
        @DefaultValue("64") @Positive int callsPerClient) {}
