package fr.etape.gateway.forwarding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** By what event streams are told from other answers. */
final class Events {

    private static final String TYPE = "text/event-stream";

    private Events() {}

    static boolean areAcceptedBy(HttpServletRequest request) {
        for (Enumeration<String> accepted = request.getHeaders("Accept"); accepted.hasMoreElements(); ) {
            if (isAmong(accepted.nextElement())) {
                return true;
            }
        }
        return false;
    }

    static boolean areAcceptedBy(HttpRequest request) {
        for (Iterator<Header> accepted = request.headerIterator("Accept"); accepted.hasNext(); ) {
            if (isAmong(accepted.next().getValue())) {
                return true;
            }
        }
        return false;
    }

    static boolean are(@Nullable String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, TYPE, 0, TYPE.length());
    }

    /** Media types have no case: RFC 9110 § 8.3.1. */
    private static boolean isAmong(String types) {
        return types.toLowerCase(Locale.ROOT).contains(TYPE);
    }
}
