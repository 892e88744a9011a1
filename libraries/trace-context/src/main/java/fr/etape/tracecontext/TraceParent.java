package fr.etape.tracecontext;

/**
 * The shape of a {@code traceparent}: {@code <version>-<trace id>-<parent id>-<flags>} in 2, 32, 16 and 2 lower-case
 * hexadecimal digits. Version 00 ends there, later ones may go on after another hyphen, version ff is invalid.
 */
final class TraceParent {

    private static final int LENGTH = 55;
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_PARENT = "0".repeat(16);

    private TraceParent() {}

    static boolean isValid(String header) {
        return hasShape(header)
                && !header.startsWith("ff")
                && !header.startsWith(NO_TRACE, 3)
                && !header.startsWith(NO_PARENT, 36)
                && (header.length() == LENGTH || (!header.startsWith("00") && header.charAt(LENGTH) == '-'));
    }

    private static boolean hasShape(String header) {
        if (header.length() < LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = header.charAt(i);
            boolean isHyphen = i == 2 || i == 35 || i == 52;
            if (isHyphen ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
