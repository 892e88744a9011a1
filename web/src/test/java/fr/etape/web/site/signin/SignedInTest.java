package fr.etape.web.site.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class SignedInTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void asksTheProviderOnlyForWhomTheIdTokenDoesNotName() {
        SignedIn people = new SignedIn(answering("Claire Moreau of the provider"));

        assertThat(people.loadUser(request(Map.of("name", "Claire Moreau"))).getFullName())
                .isEqualTo("Claire Moreau");
        assertThat(people.loadUser(request(Map.of("given_name", "Claire", "usual_name", "Moreau")))
                        .getFullName())
                .isNull();
        assertThat(people.loadUser(request(Map.of())).getFullName()).isEqualTo("Claire Moreau of the provider");
    }

    @Test
    void letsPeopleInWithoutANameWhenTheProviderTellsNone() {
        SignedIn people = new SignedIn(new OidcUserService() {
            @Override
            public OidcUser loadUser(OidcUserRequest request) {
                throw new OAuth2AuthenticationException("invalid_user_info_response");
            }
        });

        assertThat(people.loadUser(request(Map.of())).getName()).isEqualTo("7c9e6679");
    }

    private static OidcUserService answering(String name) {
        return new OidcUserService() {
            @Override
            public OidcUser loadUser(OidcUserRequest request) {
                return new DefaultOidcUser(
                        List.of(),
                        request.getIdToken(),
                        new OidcUserInfo(Map.of("sub", request.getIdToken().getSubject(), "name", name)));
            }
        };
    }

    private static OidcUserRequest request(Map<String, Object> claims) {
        ClientRegistration provider = ClientRegistration.withRegistrationId("etape")
                .clientId("web")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://etape.example/login/oauth2/code/etape")
                .authorizationUri("https://provider.example/authorize")
                .tokenUri("https://provider.example/token")
                .build();
        OidcIdToken token = OidcIdToken.withTokenValue("id")
                .subject("7c9e6679")
                .issuedAt(NOW)
                .expiresAt(NOW.plusSeconds(300))
                .claims(all -> all.putAll(claims))
                .build();
        OAuth2AccessToken access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", NOW, NOW.plusSeconds(300));
        return new OidcUserRequest(provider, access, token);
    }
}
