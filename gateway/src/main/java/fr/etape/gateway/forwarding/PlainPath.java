package fr.etape.gateway.forwarding;

import java.util.Locale;

/**
 * A path that means the same to everyone who reads it. One with dot segments or empty ones is matched as written here,
 * and may be understood as another path behind: it would lead around whatever is decided by path.
 */
final class PlainPath {

    /** The one segment that begins with a dot by right: RFC 8615. */
    private static final String WELL_KNOWN = "/.well-known/";

    private PlainPath() {}

    static boolean is(String path) {
        return !path.contains("//") && !hasDots(path) && !(path.indexOf('%') >= 0 && isHidden(path));
    }

    private static boolean hasDots(String path) {
        return path.contains("/.") && path.replace(WELL_KNOWN, "/").contains("/.");
    }

    private static boolean isHidden(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("/%2e") || lower.contains("%2f") || lower.contains("%5c");
    }
}
