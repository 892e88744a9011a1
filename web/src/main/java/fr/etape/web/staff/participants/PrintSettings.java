package fr.etape.web.staff.participants;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limit of the list for printing, which is one page however many people there are.
 *
 * @param printAtMost registrations on that page; it says so when there are more
 */
@Validated
@ConfigurationProperties("etape.web")
record PrintSettings(@Positive @DefaultValue("5000") int printAtMost) {}
