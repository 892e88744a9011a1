package fr.etape.web.site.signin;

import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of this site that somebody wanted to see before signing in. Never an address of another site. */
record ReturnAddress(String path) {

    static final ReturnAddress HOME = new ReturnAddress("/staff");

    private static final String KEPT_AS = "etape.return-address";

    /** One slash and then none, and no backslash, which browsers take for one. */
    private static final Pattern HERE = Pattern.compile("/(?!/)[A-Za-z0-9/._~%?&=+:,;@!$*()-]{0,1000}");

    /** Home when it is none, or leads back to signing in. */
    static ReturnAddress of(@Nullable String asked) {
        return asked != null && HERE.matcher(asked).matches() && !asked.startsWith("/sign-")
                ? new ReturnAddress(asked)
                : HOME;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT_AS, path);
    }

    static ReturnAddress takeFrom(HttpSession session) {
        Object kept = session.getAttribute(KEPT_AS);
        session.removeAttribute(KEPT_AS);
        return of(kept instanceof String path ? path : null);
    }
}
