package fr.etape.registration.links;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the links of participants.
 *
 * @param linkSecret secret from which access links, registration ids and person keys are derived; at least 32
 *     characters, the same for all instances and for ever: with another secret all links are invalid and people can
 *     register twice
 */
@Validated
@ConfigurationProperties("etape.registration")
public record LinkSettings(@NotNull @Size(min = 32) String linkSecret) {

    @Override
    public String toString() {
        return "LinkSettings[]";
    }
}
