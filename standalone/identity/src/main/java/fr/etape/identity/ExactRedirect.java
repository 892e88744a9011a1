package fr.etape.identity;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Refuses each {@code redirect_uri} that is not registered to the letter. Spring allows other ports of the loopback
 * address, for programs that cannot choose theirs; here any account of this machine could listen at one, and take the
 * code of whoever is signed in.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8252#section-7.3">RFC 8252 § 7.3</a>
 */
final class ExactRedirect implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        String asked = request.getRedirectUri();
        if (asked != null && !context.getRegisteredClient().getRedirectUris().contains(asked)) {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST), withoutRedirect(request));
        }
    }

    /** So that the refusal is not sent there either. */
    private static OAuth2AuthorizationCodeRequestAuthenticationToken withoutRedirect(
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        @Nullable String nowhere = null;
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                request.getAuthorizationUri(),
                request.getClientId(),
                (Authentication) request.getPrincipal(),
                nowhere,
                request.getState(),
                request.getScopes(),
                request.getAdditionalParameters());
    }
}
