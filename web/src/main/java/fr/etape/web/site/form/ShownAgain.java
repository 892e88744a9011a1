package fr.etape.web.site.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Why the answers of a form are shown again instead of being sent on. The request is then handled as a reading of its
 * page, so nothing is done, and the page finds the answers in it.
 *
 * @param status of the answer
 * @param notice texts {@code notice.<notice>} and {@code notice.<notice>.more}; empty for nothing to say
 */
public record ShownAgain(int status, String notice) {

    /** The token of the form is not that of the browser: the page was open for too long, or cookies were deleted. */
    public static final ShownAgain TOKEN_OUTDATED = new ShownAgain(HttpServletResponse.SC_FORBIDDEN, "TOKEN_OUTDATED");

    static final ShownAgain OTHER_LANGUAGE = new ShownAgain(HttpServletResponse.SC_OK, "");

    private static final String NAME = ShownAgain.class.getName();

    /** Null when the request is what it seems to be. */
    public static @Nullable ShownAgain of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof ShownAgain again ? again : null;
    }

    /** Shows the page of a form that must not be sent on. */
    public void instead(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher(request.getRequestURI()).forward(reading(request), response);
    }

    HttpServletRequest reading(HttpServletRequest request) {
        request.setAttribute(NAME, this);
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
