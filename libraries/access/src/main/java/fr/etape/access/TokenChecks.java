package fr.etape.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * A token must be signed with RS256 by a key of the provider, have the type of an access token, come from this issuer,
 * be made for this audience, be neither expired nor early, and have a subject. Keys come from the configured address
 * only; of what a token says about its key, only {@code kid} is used.
 */
final class TokenChecks {

    private static final Logger log = LoggerFactory.getLogger(TokenChecks.class);

    private TokenChecks() {}

    /**
     * Fetches nothing yet. The decoder throws {@link BadJwtException} for an unknown key, and another
     * {@link JwtException} when the keys cannot be fetched.
     */
    static JwtDecoder of(ProviderSettings provider, AccessSettings settings) {
        if (provider.issuerUri() == null || provider.jwkSetUri() == null) {
            log.warn("No identity provider is configured: every token is refused");
            return token -> {
                throw new BadJwtException("no identity provider is configured");
            };
        }
        ProviderKeys keys = new ProviderKeys(provider.jwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys.source())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(processor ->
                        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types(settings.tokenTypes()))))
                .build();
        decoder.setJwtValidator(validator(provider.issuerUri(), provider.audiences(), settings.clockSkew()));
        return token -> decode(decoder, keys, token);
    }

    private static Jwt decode(JwtDecoder decoder, ProviderKeys keys, String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            if (keys.lackTheKeyBehind(e)) {
                throw new BadJwtException("signed with an unknown key", e);
            }
            throw e;
        }
    }

    private static Set<JOSEObjectType> types(List<String> names) {
        Set<JOSEObjectType> types = new HashSet<>();
        names.forEach(name -> types.add(name.equals("none") ? null : new JOSEObjectType(name)));
        return types;
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, List<String> audiences, Duration skew) {
        JwtTimestampValidator time = new JwtTimestampValidator(skew);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> aud != null && aud.stream().anyMatch(audiences::contains)),
                new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()));
    }
}
