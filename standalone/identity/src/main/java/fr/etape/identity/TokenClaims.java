package fr.etape.identity;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, in the words that Keycloak uses too. Access tokens are for all services together, and say so by
 * their audience and type.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9068">RFC 9068</a>
 */
@Component
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "etape";
    private static final String STEERING_CLIENT = "etape-steering";
    private static final Map<String, List<String>> STEERING = Map.of("roles", List.of("etape-steering"));

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        String client = context.getRegisteredClient().getClientId();
        if (access) {
            context.getJwsHeader().type("at+jwt");
            claims.audience(List.of(AUDIENCE)).claim("client_id", client);
        }
        boolean steering = client.equals(STEERING_CLIENT);
        Authentication principal = context.getPrincipal();
        if (principal != null && principal.getPrincipal() instanceof DemoPerson person) {
            describe(person, claims);
            steering = person.steering();
        }
        if (access && steering) {
            claims.claim("realm_access", STEERING);
        }
    }

    private static void describe(DemoPerson person, JwtClaimsSet.Builder claims) {
        claims.claim(StandardClaimNames.NAME, person.name())
                .claim(StandardClaimNames.GIVEN_NAME, person.givenName())
                .claim(StandardClaimNames.FAMILY_NAME, person.familyName())
                .claim(StandardClaimNames.PREFERRED_USERNAME, person.loginHint())
                .claim(StandardClaimNames.EMAIL, person.email());
    }
}
