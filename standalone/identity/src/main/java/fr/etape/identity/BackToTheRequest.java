package fr.etape.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * On with the authorization request that led here; by its path alone, since the gateway in front has another address
 * than we.
 */
final class BackToTheRequest implements AuthenticationSuccessHandler {

    private static final String SITE = "/";

    private static final String OURS = "/identity/";

    private final RequestCache cache;

    BackToTheRequest(RequestCache cache) {
        this.cache = cache;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        response.sendRedirect(saved == null ? SITE : path(URI.create(saved.getRedirectUrl())));
    }

    /** A cookie may be of anybody's making; it leads to nobody else. */
    private static String path(URI address) {
        if (!String.valueOf(address.getRawPath()).startsWith(OURS)) {
            return SITE;
        }
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
