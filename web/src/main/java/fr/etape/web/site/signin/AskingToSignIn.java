package fr.etape.web.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** The question that a browser takes to the provider: with PKCE, and with the name of a person where one was picked. */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class AskingToSignIn implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/sign-in/at";
    static final String PERSON = "as";

    private static final Pattern HINT = Pattern.compile("[A-Za-z0-9._@+-]{1,100}");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    AskingToSignIn(ClientRegistrationRepository providers) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, PATH);
        this.resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withHint(resolver.resolve(request), request.getParameter(PERSON));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withHint(resolver.resolve(request, registration), request.getParameter(PERSON));
    }

    private static @Nullable OAuth2AuthorizationRequest withHint(
            @Nullable OAuth2AuthorizationRequest asked, @Nullable String hint) {
        return asked == null || !isHint(hint)
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(all -> all.put("login_hint", hint))
                        .build();
    }

    static boolean isHint(@Nullable String hint) {
        return hint != null && HINT.matcher(hint).matches();
    }
}
