package fr.etape.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken; under the names that Spring Boot has for them. Nothing is asked of the provider before the first
 * token comes. Without {@code issuerUri} and {@code jwkSetUri} every token is refused.
 *
 * @param issuerUri what {@code iss} has to be, to the letter
 * @param jwkSetUri where the provider's public keys are
 * @param audiences of which {@code aud} has to hold one
 */
@ConfigurationProperties("spring.security.oauth2.resourceserver.jwt")
record ProviderSettings(
        @Nullable String issuerUri,
        @Nullable String jwkSetUri,
        @DefaultValue("etape") List<String> audiences) {}
