package fr.etape.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
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
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What a token must be: signed with RS256 by a key of the provider, of an access token's type, by this issuer, for this
 * audience, within its time, and about somebody. Keys come from the configured address alone; what a token says of keys
 * but their {@code kid} is not looked at.
 */
final class TokenChecks {

    private static final Logger log = LoggerFactory.getLogger(TokenChecks.class);
    private static final int FETCH_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 100_000;
    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private TokenChecks() {}

    /** Fetches nothing yet. */
    static JwtDecoder of(ProviderSettings provider, AccessSettings settings) {
        if (provider.issuerUri() == null || provider.jwkSetUri() == null) {
            log.warn("No identity provider is configured: every token is refused");
            return token -> {
                throw new BadJwtException("no identity provider is configured");
            };
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(provider.jwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(processor ->
                        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types(settings.tokenTypes()))))
                .build();
        decoder.setJwtValidator(validator(provider.issuerUri(), provider.audiences(), settings.clockSkew()));
        return decoder;
    }

    /** An unknown key makes them be fetched anew, but not more often than every few seconds, whoever asks for it. */
    private static JWKSource<SecurityContext> keys(String address) {
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, LARGEST_KEY_SET))
                    .cache(KEYS_FRESH.toMillis(), FETCH_TIMEOUT.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("jwk-set-uri is no address", e);
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
