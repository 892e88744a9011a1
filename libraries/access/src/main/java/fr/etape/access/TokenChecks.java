package fr.etape.access;

import com.github.benmanes.caffeine.cache.Ticker;
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
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
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
 * A token must be signed by a key of its issuer with the issuer's one algorithm, have the type of its kind, come from
 * this issuer, be made for this audience, be neither expired nor early, and have a subject. Keys come from the
 * configured address only; of what a token says about its key, only {@code kid} is used.
 */
final class TokenChecks {

    private static final Logger log = LoggerFactory.getLogger(TokenChecks.class);

    private TokenChecks() {}

    /**
     * Fetches nothing yet. The decoder throws {@link BadJwtException} for an unknown key, and another
     * {@link JwtException} when the keys cannot be fetched.
     */
    static JwtDecoder ofProvider(ProviderSettings provider, AccessSettings settings) {
        if (provider.issuerUri() == null || provider.jwkSetUri() == null) {
            return refusing("No identity provider is configured: every token is refused");
        }
        return of(
                new TrustedIssuer(
                        provider.issuerUri(),
                        provider.jwkSetUri(),
                        provider.audiences(),
                        SignatureAlgorithm.RS256,
                        settings.tokenTypes()),
                settings);
    }

    /** As {@link #ofProvider}, for passes. */
    static JwtDecoder ofPasses(PassSettings passes, AccessSettings settings) {
        if (passes.jwkSetUri() == null || passes.jwkSetUri().isBlank()) {
            return refusing("No address of the keys of passes is configured: every pass is refused");
        }
        return of(
                new TrustedIssuer(
                        PassFormat.ISSUER,
                        passes.jwkSetUri(),
                        List.of(PassFormat.AUDIENCE),
                        SignatureAlgorithm.ES256,
                        List.of(PassFormat.TYPE)),
                settings);
    }

    private static JwtDecoder refusing(String why) {
        log.warn(why);
        return token -> {
            throw new BadJwtException(why);
        };
    }

    private static JwtDecoder of(TrustedIssuer issuer, AccessSettings settings) {
        IssuerKeys keys = new IssuerKeys(issuer.jwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys.source())
                .jwsAlgorithm(issuer.algorithm())
                .jwtProcessorCustomizer(processor ->
                        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types(issuer.types()))))
                .build();
        // Claims are checked by RememberedTokens, at each use.
        decoder.setJwtValidator(later -> OAuth2TokenValidatorResult.success());
        return new RememberedTokens(
                token -> decode(decoder, keys, token),
                claims(issuer, settings.clockSkew()),
                settings.rememberedTokens(),
                settings.rememberedFor(),
                Ticker.systemTicker());
    }

    private static Jwt decode(JwtDecoder decoder, IssuerKeys keys, String token) {
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

    private static OAuth2TokenValidator<Jwt> claims(TrustedIssuer issuer, Duration skew) {
        JwtTimestampValidator time = new JwtTimestampValidator(skew);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new SaysItIsAnAccessToken(),
                new JwtIssuerValidator(issuer.name()),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> aud != null && aud.stream().anyMatch(issuer.audiences()::contains)),
                new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()));
    }
}
