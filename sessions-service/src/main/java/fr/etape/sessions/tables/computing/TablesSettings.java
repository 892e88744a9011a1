package fr.etape.sessions.tables.computing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How table plans are computed.
 *
 * @param atOnce plans that this instance computes at the same time, one core each
 * @param waiting plans that may wait for a core; one more is answered with 503
 * @param iterations changes that a search tries at most; 8 million take about a second
 * @param mostPeople people at a stop for whom tables are computed; more are answered with 422
 * @param mostTables tables of a plan
 * @param mostMoves length of the curve of a re-seating, in moves
 * @param reportEvery how often a computation says how far it is, and looks whether it is to end
 * @param interruptedAfter how long a computation may say nothing before it counts as interrupted
 * @param watchers pages that may follow progress as events at once; one more is answered with 503
 * @param watchersPerReader of these, the pages of one person
 */
@Validated
@ConfigurationProperties("etape.tables")
public record TablesSettings(
        @Min(1) @DefaultValue("2") int atOnce,
        @Min(1) @DefaultValue("8") int waiting,
        @Min(0) @DefaultValue("8000000") long iterations,
        @Min(1) @Max(3_000) @DefaultValue("3000") int mostPeople,
        @Min(1) @Max(1_000) @DefaultValue("500") int mostTables,
        @Min(0) @DefaultValue("60") int mostMoves,
        @NotNull @DefaultValue("250ms") Duration reportEvery,
        @NotNull @DefaultValue("15s") Duration interruptedAfter,
        @Min(1) @DefaultValue("50") int watchers,
        @Min(1) @DefaultValue("4") int watchersPerReader) {}
