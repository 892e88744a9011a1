package fr.etape.web.site.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On a page with a form, the links that switch the language are buttons of the form, so that what was typed goes along.
 * The form is then shown again and not sent on.
 */
final class LanguageSwitch extends OncePerRequestFilter {

    /** Name of the button. */
    private static final String BUTTON = "switch-language";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getParameter(BUTTON) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(ShownAgain.OTHER_LANGUAGE.reading(request), response);
    }
}
