package fr.etape.web.staff.tables;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the pages of tables.
 *
 * @param namesAtMost registrations that are read to put names to seats; people beyond them appear without one
 */
@Validated
@ConfigurationProperties("etape.web.tables")
record SeatingSettings(@Positive @DefaultValue("2000") int namesAtMost) {}
