package fr.etape.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Tokens whose signature was good. A phone comes with the same token every few seconds, and a signature costs more than
 * most answers do. Claims are checked at each use, since a token expires while it is remembered. A token signed with a
 * key that its issuer withdrew is accepted for as long as it is remembered.
 */
final class RememberedTokens implements JwtDecoder {

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> claims;
    private final Cache<String, Jwt> good;

    /** @param most tokens that are remembered; with 0, every signature is checked */
    RememberedTokens(
            JwtDecoder signatures, OAuth2TokenValidator<Jwt> claims, int most, Duration lifetime, Ticker ticker) {
        this.signatures = signatures;
        this.claims = claims;
        this.good = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(lifetime)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        Jwt jwt = known == null ? signatures.decode(token) : known;
        OAuth2TokenValidatorResult result = claims.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtValidationException("a claim is not valid", result.getErrors());
        }
        if (known == null) {
            good.put(token, jwt);
        }
        return jwt;
    }
}
