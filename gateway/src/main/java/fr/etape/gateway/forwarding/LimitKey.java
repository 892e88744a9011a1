package fr.etape.gateway.forwarding;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What requests are counted under together: the path variable {@code key}, up to a dot, since it may begin a token.
 * Only a slug of at most 60 characters is one, as all stops have it. Anything else names no stop, and would fill the
 * memory of whoever counts; its caller is counted all the same.
 */
final class LimitKey {

    private static final String VARIABLE = "key";
    private static final int MOST_CHARACTERS = 60;

    private LimitKey() {}

    static @Nullable String of(ServerRequest request) {
        return of(request.pathVariables().get(VARIABLE));
    }

    static @Nullable String of(@Nullable String variable) {
        if (variable == null) {
            return null;
        }
        int dot = variable.indexOf('.');
        String key = dot < 0 ? variable : variable.substring(0, dot);
        return isSlug(key) ? key : null;
    }

    private static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
