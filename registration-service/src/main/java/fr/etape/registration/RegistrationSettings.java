package fr.etape.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the links of participants rest on.
 *
 * @param linkSecret what access links, registration ids and person keys are derived from; 32 characters at least, the
 *     same for all instances and for ever: another secret makes all links invalid and lets people register twice
 */
@Validated
@ConfigurationProperties("etape.registration")
public record RegistrationSettings(@NotNull @Size(min = 32) String linkSecret) {

    @Override
    public String toString() {
        return "RegistrationSettings[]";
    }
}
