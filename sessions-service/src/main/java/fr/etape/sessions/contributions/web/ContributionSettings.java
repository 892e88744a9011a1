package fr.etape.sessions.contributions.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long texts may be, and how many. Lengths are counted in code points, after they were cleaned.
 *
 * @param shortestText of contributions and proposals
 * @param longestText of contributions
 * @param longestProposal more, since several contributions are merged into one
 * @param mostSources contributions that one proposal is merged from
 * @param mostOfTable contributions of one table in one round
 * @param onWall texts that the wall shows, the newest ones
 */
@Validated
@ConfigurationProperties("etape.sessions.contributions")
record ContributionSettings(
        @DefaultValue("5") @Min(1) int shortestText,
        @DefaultValue("1000") @Min(1) @Max(10_000) int longestText,
        @DefaultValue("2000") @Min(1) @Max(20_000) int longestProposal,
        @DefaultValue("100") @Min(1) @Max(500) int mostSources,
        @DefaultValue("300") @Min(1) @Max(10_000) int mostOfTable,
        @DefaultValue("300") @Min(1) @Max(1_000) int onWall) {}
