package fr.etape.web.site.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider people sign in at. All of its addresses are given, and none is looked up, so that this site
 * starts while the provider is down.
 *
 * @param issuer as in the provider's tokens. Without it nobody can sign in
 * @param clientId the name of this site at the provider
 * @param authorizationUri where browsers are sent to sign in
 * @param tokenUri where this site itself fetches tokens
 * @param jwkSetUri where this site itself fetches the keys that tokens are signed with
 * @param endSessionUri where browsers are sent to sign out; without it only the session here ends
 * @param userInfoUri where this site asks for a name; without it names are taken from the ID token
 * @param scopes what is asked for
 * @param idle how long a session lasts without being used
 */
@ConfigurationProperties("etape.web.sign-in")
record SignInSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable URI authorizationUri,
        @Nullable URI tokenUri,
        @Nullable URI jwkSetUri,
        @Nullable URI endSessionUri,
        @Nullable URI userInfoUri,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("8h") Duration idle) {

    SignInSettings {
        if (issuer != null) {
            required(clientId, "client-id");
            required(clientSecret, "client-secret");
            required(authorizationUri, "authorization-uri");
            required(tokenUri, "token-uri");
            required(jwkSetUri, "jwk-set-uri");
        }
    }

    boolean offered() {
        return issuer != null;
    }

    private static void required(@Nullable Object value, String name) {
        Objects.requireNonNull(value, () -> "etape.web.sign-in." + name + " is missing");
    }
}
