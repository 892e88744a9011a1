package fr.etape.web.site.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of this site that somebody wanted to see before signing in. Never an address of another site. */
record ReturnAddress(String path) {

    static final ReturnAddress HOME = new ReturnAddress("/staff");

    /** No backslash, which browsers take for a slash. */
    private static final Pattern HERE = Pattern.compile("/[A-Za-z0-9/._~%?&=+:,;@!$*()-]{0,1000}");

    /** Two slashes lead to another host, at the beginning or once somebody has removed {@code /.} before them. */
    private static final String ELSEWHERE = "//";

    /** Home when it is none, or leads back to signing in. */
    static ReturnAddress of(@Nullable String asked) {
        return asked != null
                        && HERE.matcher(asked).matches()
                        && !asked.contains(ELSEWHERE)
                        && !asked.startsWith("/sign-")
                ? new ReturnAddress(asked)
                : HOME;
    }
}
