package fr.etape.web.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** To the provider and back again, and out. */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class SigningIn {

    private static final Logger LOG = LoggerFactory.getLogger(SigningIn.class);

    private final SignInSettings settings;
    private final AskingToSignIn asking;
    private final AskedAtProvider asked;
    private final KeptTokens tokens;
    private final SigningOut signingOut;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;
    private final OAuth2UserService<OidcUserRequest, OidcUser> people;

    SigningIn(
            SignInSettings settings,
            AskingToSignIn asking,
            AskedAtProvider asked,
            KeptTokens tokens,
            SigningOut signingOut,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            OAuth2UserService<OidcUserRequest, OidcUser> people) {
        this.settings = settings;
        this.asking = asking;
        this.asked = asked;
        this.tokens = tokens;
        this.signingOut = signingOut;
        this.codes = codes;
        this.people = people;
    }

    void apply(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(
                                to -> to.authorizationRequestResolver(asking).authorizationRequestRepository(asked))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                        .userInfoEndpoint(info -> info.oidcUserService(people))
                        .authorizedClientRepository(tokens)
                        .successHandler(this::succeeded)
                        .failureHandler(this::failed))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(signingOut)
                        .logoutSuccessHandler(signingOut));
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
        response.sendRedirect(asked.returnAddress(request).path());
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        // Its message may hold what the provider, or whoever made the address up, says.
        LOG.warn("A sign-in came to nothing: {}", why.getClass().getSimpleName());
        // Of two tabs that were sent to the provider, the second comes back signed in, and the first to an answered
        // question.
        boolean inOtherTab = Person.present().isPresent();
        response.sendRedirect(inOtherTab ? asked.returnAddress(request).path() : "/sign-in/failed");
    }
}
