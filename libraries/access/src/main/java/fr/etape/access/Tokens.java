package fr.etape.access;

import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import fr.etape.http.problems.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
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

/** Reads the header {@code Authorization} into whoever its token names: a caller, or a participant by their pass. */
final class Tokens {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();
    private final JwtDecoder provider;
    private final JwtDecoder passes;
    private final Claims claims;

    Tokens(JwtDecoder provider, JwtDecoder passes, Claims claims) {
        this.provider = provider;
        this.passes = passes;
        this.claims = claims;
    }

    /**
     * Null when there is no bearer token. Throws {@link fr.etape.http.problems.Problem}: 401 for a token that is not
     * valid, 503 when the keys of its issuer cannot be fetched.
     */
    @Nullable
    Bearer bearer(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return null;
        }
        try {
            String token = resolver.resolve(request);
            return token == null ? null : read(token);
        } catch (BadJwtException | AuthenticationException e) {
            throw AccessProblems.badToken();
        } catch (JwtException e) {
            log.warn("A token could not be checked: {}", e.toString());
            throw Unavailable.temporarily(RETRY_AFTER);
        }
    }

    private Bearer read(String token) {
        return isPass(token) ? PassClaims.read(passes.decode(token)) : claims.read(provider.decode(token));
    }

    /** By its type alone, which is checked with all the rest by whoever reads it then. */
    private static boolean isPass(String token) {
        try {
            JOSEObjectType type = JWSHeader.parse(JOSEObject.split(token)[0]).getType();
            return type != null && PassFormat.TYPE.equals(type.getType());
        } catch (ParseException e) {
            return false;
        }
    }
}
