package fr.etape.web.site.signin;

import fr.etape.web.site.layout.PublicAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the session here, and then sends the browser to end the one at the provider. The ID token of the last refresh
 * names it, as providers forget earlier ones; Spring's own handler sends that of the sign-in. A form of a page takes it
 * there, and no address: it tells a name and an e-mail address.
 */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class SigningOut implements LogoutHandler, LogoutSuccessHandler {

    static final String PASSING_ON = "/signing-out";

    /** Attribute of a request: a {@link Farewell}. */
    static final String PROVIDER = "etape.signing-out.provider";

    /** What the browser sends to the provider. */
    record Farewell(URI provider, Map<String, String> fields) {}

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
        Farewell farewell = farewell(request);
        if (farewell == null) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/");
        } else {
            request.setAttribute(PROVIDER, farewell);
            request.getRequestDispatcher(PASSING_ON).forward(request, response);
        }
    }

    private @Nullable Farewell farewell(HttpServletRequest request) {
        URI provider = settings.endSessionUri();
        boolean known = request.getAttribute(KeptTokens.NAME) instanceof Tokens tokens && tokens.id() != null;
        if (provider == null || !known) {
            return null;
        }
        Tokens tokens = (Tokens) request.getAttribute(KeptTokens.NAME);
        return new Farewell(
                provider,
                Map.of(
                        "id_token_hint",
                        Objects.requireNonNull(tokens.id()),
                        "client_id",
                        Objects.requireNonNull(settings.clientId()),
                        "post_logout_redirect_uri",
                        site.of("/")));
    }
}
