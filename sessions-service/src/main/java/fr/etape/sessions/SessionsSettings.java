package fr.etape.sessions;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How requests are answered.
 *
 * @param readWithin how long the document store may take to answer a question before its sender is told to come again (503)
 * @param freshFor for how long an answer about published stops is given again without asking the document store
 * @param openers who may open a stop, and becomes its first organiser
 */
@Validated
@ConfigurationProperties("etape.sessions")
public record SessionsSettings(
        @NotNull @DefaultValue("2s") Duration readWithin,
        @NotNull @DefaultValue("1s") Duration freshFor,
        @NotNull @DefaultValue("SIGNED_IN") Openers openers) {

    /** Whoever the identity provider knows, or the steering committee alone. */
    public enum Openers {
        SIGNED_IN,
        STEERING
    }
}
