package fr.etape.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/**
 * The request to go on with after signing in, kept by the browser: whoever asks and never signs in takes no memory.
 * One that is longer than any of the site's is forgotten.
 */
@Component
class WantedPage extends CookieRequestCache {

    private static final int LONGEST_QUERY = 2_000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        if (query == null || query.length() <= LONGEST_QUERY) {
            super.saveRequest(request, response);
        }
    }
}
