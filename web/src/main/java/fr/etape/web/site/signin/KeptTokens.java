package fr.etape.web.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Puts the tokens of a sign-in into its session. Of Spring's own record it keeps no more, which holds this site's
 * secret too.
 */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class KeptTokens implements OAuth2AuthorizedClientRepository {

    static final String NAME = "etape.tokens";

    private final Clock clock = Clock.systemUTC();

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AccessToken access = client.getAccessToken();
        OAuth2RefreshToken refresh = client.getRefreshToken();
        Instant now = clock.instant();
        request.getSession()
                .setAttribute(
                        NAME,
                        new Tokens(
                                access.getTokenValue(),
                                now,
                                Optional.ofNullable(access.getExpiresAt()).orElse(now),
                                refresh == null ? null : refresh.getTokenValue(),
                                person.getPrincipal() instanceof OidcUser user
                                        ? user.getIdToken().getTokenValue()
                                        : null));
    }

    /** Nobody asks: requests to the gateway are made by {@link StaffApi}. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(NAME);
    }
}
