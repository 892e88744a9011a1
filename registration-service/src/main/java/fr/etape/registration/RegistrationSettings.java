package fr.etape.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How participants are answered.
 *
 * @param linkSecret what access links, registration ids and person keys are derived from; 32 characters at least, the
 *     same for all instances and for ever: another secret makes all links invalid and lets people register twice
 * @param answerWithin how long a request may wait for its decision before it is told to come again (503)
 */
@Validated
@ConfigurationProperties("etape.registration")
public record RegistrationSettings(
        @NotNull @Size(min = 32) String linkSecret,
        @DefaultValue("5s") Duration answerWithin) {

    @Override
    public String toString() {
        return "RegistrationSettings[answerWithin=" + answerWithin + "]";
    }
}
