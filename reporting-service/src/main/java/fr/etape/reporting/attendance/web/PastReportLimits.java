package fr.etape.reporting.attendance.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is made anew of the past.
 *
 * @param atOnce reports made at the same time, of all stops together
 * @param patience how long one waits for its turn; then it is answered with 503
 */
@ConfigurationProperties("etape.reporting.past")
record PastReportLimits(
        @DefaultValue("2") int atOnce, @DefaultValue("2s") Duration patience) {}
