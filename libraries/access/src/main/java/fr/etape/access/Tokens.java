package fr.etape.access;

import fr.etape.http.problems.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads the header {@code Authorization} into the caller. */
final class Tokens {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();
    private final JwtDecoder decoder;
    private final Claims claims;

    Tokens(JwtDecoder decoder, Claims claims) {
        this.decoder = decoder;
        this.claims = claims;
    }

    /**
     * Null when there is no bearer token. Throws {@link fr.etape.http.problems.Problem}: 401 for a token that is not
     * valid, 503 when the keys of the provider cannot be fetched.
     */
    @Nullable
    Caller caller(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return null;
        }
        try {
            String token = resolver.resolve(request);
            return token == null ? null : claims.read(decoder.decode(token));
        } catch (BadJwtException | AuthenticationException e) {
            throw AccessProblems.badToken();
        } catch (JwtException e) {
            log.warn("A token could not be checked: {}", e.toString());
            throw Unavailable.temporarily(RETRY_AFTER);
        }
    }
}
