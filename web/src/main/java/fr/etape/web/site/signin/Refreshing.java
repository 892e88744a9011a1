package fr.etape.web.site.signin;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.SignInExpired;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Asks the provider for new tokens when the old ones end. */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class Refreshing {

    private static final Logger LOG = LoggerFactory.getLogger(Refreshing.class);

    private final ClientRegistration provider;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes;
    private final Clock clock = Clock.systemUTC();

    Refreshing(ClientRegistration provider, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes) {
        this.provider = provider;
        this.refreshes = refreshes;
    }

    /**
     * Tokens that hold: new ones, or the old ones once more when the provider is away.
     *
     * @throws SignInExpired when the provider gives no new ones
     * @throws ApiUnavailable when the old ones have ended and the provider is away
     */
    Tokens renew(Tokens old) {
        if (old.refresh() == null) {
            return stillHolding(old).orElseThrow(SignInExpired::new);
        }
        try {
            return tokens(old, refreshes.getTokenResponse(request(old, old.refresh())));
        } catch (OAuth2AuthorizationException e) {
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new SignInExpired();
            }
            LOG.warn("The provider gave no new tokens: {}", ProviderErrors.code(e));
            return stillHolding(old).orElseThrow(() -> ApiUnavailable.because(e));
        }
    }

    private Optional<Tokens> stillHolding(Tokens old) {
        return Optional.of(old).filter(tokens -> tokens.holds(clock.instant()));
    }

    private OAuth2RefreshTokenGrantRequest request(Tokens old, String refresh) {
        return new OAuth2RefreshTokenGrantRequest(
                provider,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, old.access(), old.startsAt(), old.endsAt()),
                new OAuth2RefreshToken(refresh, old.startsAt()));
    }

    /** A provider that sends no new refresh or ID token means the old one to be kept. */
    private Tokens tokens(Tokens old, OAuth2AccessTokenResponse answer) {
        Instant now = clock.instant();
        @Nullable OAuth2RefreshToken refresh = answer.getRefreshToken();
        return new Tokens(
                answer.getAccessToken().getTokenValue(),
                now,
                Optional.ofNullable(answer.getAccessToken().getExpiresAt()).orElse(now),
                refresh == null ? old.refresh() : refresh.getTokenValue(),
                answer.getAdditionalParameters().get("id_token") instanceof String id ? id : old.id());
    }
}
