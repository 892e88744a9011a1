package fr.etape.reporting.archive;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for reports of the past.
 *
 * @param atOnce how many are made at the same time, over all stops
 * @param patience how long a request waits for its turn before it is answered with 503
 */
@ConfigurationProperties("etape.reporting.past")
record PastReportLimits(
        @DefaultValue("2") int atOnce, @DefaultValue("2s") Duration patience) {}
