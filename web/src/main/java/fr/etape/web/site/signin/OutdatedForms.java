package fr.etape.web.site.signin;

import fr.etape.web.site.form.ShownAgain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a form whose token is not that of the browser: it was open since before somebody signed in, or
 * cookies were deleted. It is not sent on, but shown again with its answers and a new token.
 */
@Component
class OutdatedForms implements AccessDeniedHandler {

    private final SignInNeeded signInNeeded;

    OutdatedForms(SignInNeeded signInNeeded) {
        this.signInNeeded = signInNeeded;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Doors.isForStaff(request) && Person.present().isEmpty()) {
            signInNeeded.commence(request, response, new InsufficientAuthenticationException("signed out"));
        } else {
            ShownAgain.TOKEN_OUTDATED.instead(request, response);
        }
    }
}
