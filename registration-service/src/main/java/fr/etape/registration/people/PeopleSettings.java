package fr.etape.registration.people;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the names of people who signed in are kept.
 *
 * @param keptFor after the last sign-in; then the name is erased, and pages show the person's code
 */
@Validated
@ConfigurationProperties("etape.registration.people")
record PeopleSettings(
        @DefaultValue("400d") @DurationMin(days = 1) Duration keptFor) {}
