package fr.etape.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** The session of somebody who is signed in. */
final class SignIn {

    static final String PAGE = "/sign-in";

    private static final SecurityContextRepository SESSION = new HttpSessionSecurityContextRepository();

    private SignIn() {}

    static boolean isNow(DemoPerson person) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.isAuthenticated() && now.getName().equals(person.sub());
    }

    /** In a session of its own, whoever was signed in before. */
    static void as(DemoPerson person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        // Says when, which the ID token repeats.
        FactorGrantedAuthority now = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(now)));
        SecurityContextHolder.setContext(context);
        SESSION.saveContext(context, request, response);
    }
}
