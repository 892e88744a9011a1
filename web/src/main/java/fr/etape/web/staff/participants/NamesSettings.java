package fr.etape.web.staff.participants;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limit of the pages that put names to codes of registrations.
 *
 * @param atMost registrations that are read for it; people beyond them appear without a name
 */
@Validated
@ConfigurationProperties("etape.web.names")
record NamesSettings(@Positive @DefaultValue("2000") int atMost) {}
