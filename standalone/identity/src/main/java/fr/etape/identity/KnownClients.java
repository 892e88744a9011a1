package fr.etape.identity;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

@Configuration(proxyBeanMethods = false)
class KnownClients {

    private static final String SITE = "web";

    /** A revoked role works on at most this long where a service trusts the token; roles per stop are not in it. */
    private static final Duration ACCESS_TOKEN_LIFE = Duration.ofMinutes(10);

    /** A long working day. */
    private static final Duration REFRESH_TOKEN_LIFE = Duration.ofHours(12);

    /** Where the site takes people back, below its own address. */
    private static final String CALLBACK = "/login/oauth2/code/etape";

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings) {
        List<RegisteredClient> clients = new ArrayList<>();
        settings.clients()
                .forEach((name, secret) -> clients.add(
                        name.equals(SITE) ? site(secret, settings.issuer()) : program("etape-" + name, secret)));
        return new InMemoryRegisteredClientRepository(clients);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PlainSecrets();
    }

    private static RegisteredClient site(String secret, URI issuer) {
        String base = issuer.getScheme() + "://" + issuer.getAuthority();
        return confidential(SITE, secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .redirectUri(base + CALLBACK)
                .postLogoutRedirectUri(base + "/")
                .build();
    }

    private static RegisteredClient program(String id, String secret) {
        return confidential(id, secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    /** The refresh token stays the same when used: two instances of the site may use it at once. */
    private static RegisteredClient.Builder confidential(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS_TOKEN_LIFE)
                        .refreshTokenTimeToLive(REFRESH_TOKEN_LIFE)
                        .reuseRefreshTokens(true)
                        .build());
    }
}
