package fr.etape.web.site.signin;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What must be known again when the provider answers.
 *
 * @param verifier of PKCE
 * @param redirectUri where the provider was told to answer, and must be told again
 * @param to the page that was asked for
 */
record SignInNote(String state, String verifier, String nonce, String redirectUri, ReturnAddress to) {

    private static final int LINES = 5;

    static SignInNote of(OAuth2AuthorizationRequest asked, ReturnAddress to) {
        return new SignInNote(
                Objects.requireNonNull(asked.getState()),
                attribute(asked, PkceParameterNames.CODE_VERIFIER),
                attribute(asked, OidcParameterNames.NONCE),
                Objects.requireNonNull(asked.getRedirectUri()),
                to);
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return Objects.requireNonNull(asked.<String>getAttribute(name));
    }

    /** Nothing when an earlier version of this site wrote it. */
    static Optional<SignInNote> read(String text) {
        String[] lines = text.split("\n", -1);
        return lines.length == LINES
                ? Optional.of(new SignInNote(lines[0], lines[1], lines[2], lines[3], ReturnAddress.of(lines[4])))
                : Optional.empty();
    }

    String text() {
        return String.join("\n", state, verifier, nonce, redirectUri, to.path());
    }

    OAuth2AuthorizationRequest asked(ClientRegistration provider) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .redirectUri(redirectUri)
                .scopes(provider.getScopes())
                .state(state)
                .attributes(known -> {
                    known.put(OAuth2ParameterNames.REGISTRATION_ID, provider.getRegistrationId());
                    known.put(PkceParameterNames.CODE_VERIFIER, verifier);
                    known.put(OidcParameterNames.NONCE, nonce);
                })
                .build();
    }
}
