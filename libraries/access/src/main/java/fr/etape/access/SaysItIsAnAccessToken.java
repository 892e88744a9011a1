package fr.etape.access;

import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Keeps ID tokens out where a provider gives both kinds the type JWT, and the audience of an ID token, its client, is
 * named as ours. A token of that type has to say that it is an access token: Keycloak's by the claim {@code typ},
 * others by what it may be used for.
 */
final class SaysItIsAnAccessToken implements OAuth2TokenValidator<Jwt> {

    private static final Set<String> OF_ANY_KIND = Set.of("jwt", "");
    private static final OAuth2Error NONE = new OAuth2Error("invalid_token", "not an access token", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Object type = token.getHeaders().getOrDefault("typ", "");
        boolean saysSo = !OF_ANY_KIND.contains(type.toString().toLowerCase(Locale.ROOT)) || isByItsClaims(token);
        return saysSo ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(NONE);
    }

    private static boolean isByItsClaims(Jwt token) {
        Object kind = token.getClaims().get("typ");
        return kind == null ? token.hasClaim("scope") || token.hasClaim("scp") : "Bearer".equals(kind);
    }
}
