package fr.etape.gateway.traces;

/** The header {@code traceparent}: {@code 00-<32 digits>-<16 digits>-<2 digits>}; later versions may append to it. */
final class TraceParent {

    private static final int LENGTH = 55;
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);

    private TraceParent() {}

    static boolean isValid(String header) {
        return hasShape(header)
                && !header.startsWith("ff")
                && !traceId(header).equals(NO_TRACE)
                && !header.startsWith(NO_SPAN, 36)
                && (header.length() == LENGTH || (!header.startsWith("00") && header.charAt(LENGTH) == '-'));
    }

    private static boolean hasShape(String header) {
        if (header.length() < LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = header.charAt(i);
            boolean isHyphen = i == 2 || i == 35 || i == 52;
            if (isHyphen ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    static String traceId(String header) {
        return header.substring(3, 35);
    }

    static String flags(String header) {
        return header.substring(53, LENGTH);
    }
}
