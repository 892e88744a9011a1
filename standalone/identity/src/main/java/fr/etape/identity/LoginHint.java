package fr.etape.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An authorization request whose {@code login_hint} names a demo person signs that person in at once, in place of
 * whoever was: the card on the start page is the click. Right for people whose password everybody may read, and for
 * nobody else.
 */
final class LoginHint extends OncePerRequestFilter {

    private static final String ENDPOINT = "/oauth2/authorize";

    private final DemoPeople people;

    LoginHint(DemoPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") && request.getServletPath().equals(ENDPOINT)) {
            Optional<DemoPerson> hinted =
                    Optional.ofNullable(request.getParameter("login_hint")).flatMap(people::hinted);
            hinted.filter(person -> !SignIn.isNow(person)).ifPresent(person -> SignIn.as(person, request, response));
        }
        chain.doFilter(request, response);
    }
}
