package fr.etape.web.site.signin;

import fr.etape.web.site.form.KeptAnswers;
import fr.etape.web.site.layout.CookieSettings;
import fr.etape.web.site.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * What happens to those who ask for a page of the staff without being signed in. Who comes for the first time is sent
 * to sign in; who was signed in, or sends a form, is told what happened first.
 */
@Component
class SignInNeeded implements AuthenticationEntryPoint {

    private final SignInSettings settings;
    private final CookieSettings cookies;
    private final KeptAnswers answers;
    private final ReturnAddresses addresses;

    SignInNeeded(SignInSettings settings, CookieSettings cookies, KeptAnswers answers, ReturnAddresses addresses) {
        this.settings = settings;
        this.cookies = cookies;
        this.answers = answers;
        this.addresses = addresses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!settings.offered()) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
        } else if (!wasSignedIn(request) && isReading(request)) {
            response.sendRedirect(addresses.signInFrom(shown(request)));
        } else {
            answers.keep(request, response);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Whoever went half way to the provider and came back has a session, but never was. */
    private boolean wasSignedIn(HttpServletRequest request) {
        Sessions.unreadable(new ServletRequestAttributes(request)).ifPresent(why -> {
            throw why;
        });
        return WebUtils.getCookie(request, cookies.session()) != null && request.getSession(false) == null;
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static String shown(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
