package fr.etape.web.site.signin;

import fr.etape.web.site.layout.PublicAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session here, and then sends the browser to end the one at the provider. The ID token of the last refresh
 * names it, as providers forget earlier ones; Spring's own handler sends that of the sign-in. It is a page that sends
 * it there: browsers hold a form to its policy through all redirects, and a provider may pass people on to hosts that
 * nobody here knows of.
 */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class SigningOut implements LogoutHandler, LogoutSuccessHandler {

    static final String PASSING_ON = "/signing-out";

    /** Attribute of a request: the address at the provider. */
    static final String PROVIDER = "etape.signing-out.provider";

    private final SignInSettings settings;
    private final PublicAddress site;

    SigningOut(SignInSettings settings, PublicAddress site) {
        this.settings = settings;
        this.site = site;
    }

    /** Before the session is gone. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.setAttribute(KeptTokens.NAME, session.getAttribute(KeptTokens.NAME));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        String provider = provider(request);
        if (provider == null) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/");
        } else {
            request.setAttribute(PROVIDER, provider);
            request.getRequestDispatcher(PASSING_ON).forward(request, response);
        }
    }

    private @Nullable String provider(HttpServletRequest request) {
        URI provider = settings.endSessionUri();
        boolean known = request.getAttribute(KeptTokens.NAME) instanceof Tokens tokens && tokens.id() != null;
        if (provider == null || !known) {
            return null;
        }
        Tokens tokens = (Tokens) request.getAttribute(KeptTokens.NAME);
        return UriComponentsBuilder.fromUri(provider)
                .queryParam("id_token_hint", "{id}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{here}")
                .encode()
                .buildAndExpand(tokens.id(), settings.clientId(), site.of("/"))
                .toUriString();
    }
}
