package fr.etape.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, under Spring Boot's own names for these settings. The provider is not called before the
 * first token arrives. Without {@code issuerUri} and {@code jwkSetUri} every token is refused.
 *
 * @param issuerUri the exact value that {@code iss} must have
 * @param jwkSetUri where the provider's public keys are
 * @param audiences {@code aud} must contain one of these
 */
@ConfigurationProperties("spring.security.oauth2.resourceserver.jwt")
record ProviderSettings(
        @Nullable String issuerUri,
        @Nullable String jwkSetUri,
        @DefaultValue("etape") List<String> audiences) {}
