package fr.etape.registration.passes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of participants' passes.
 *
 * @param secret secret that the signing key is made of; at least 32 characters, the same for all instances. To replace
 *     it, move it to {@code formerSecret} and start all instances again
 * @param formerSecret the secret before this one, whose passes are still good; can be removed when
 *     {@code lifetime} has passed
 * @param lifetime how long a pass is good
 */
@Validated
@ConfigurationProperties("etape.registration.passes")
record PassKeySettings(
        @NotNull @Size(min = 32) String secret,
        @Nullable @Size(min = 32) String formerSecret,
        @NotNull @DefaultValue("15m") Duration lifetime) {

    @Override
    public String toString() {
        return "PassKeySettings[" + lifetime + "]";
    }
}
