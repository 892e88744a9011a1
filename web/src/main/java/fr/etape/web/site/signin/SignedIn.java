package fr.etape.web.site.signin;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in: what the ID token says, and where it tells no name, what the provider says when asked. */
final class SignedIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(SignedIn.class);

    private final OidcUserService provider;

    SignedIn(OidcUserService provider) {
        this.provider = provider;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = new DefaultOidcUser(List.of(), request.getIdToken());
        return Person.isNamed(told) ? told : asked(request, told);
    }

    /** A name is for show alone; without one a person signs in all the same. */
    private OidcUser asked(OidcUserRequest request, OidcUser told) {
        try {
            return provider.loadUser(request);
        } catch (OAuth2AuthenticationException e) {
            LOG.warn("The provider does not say who somebody is: {}", ProviderErrors.code(e));
            return told;
        }
    }
}
