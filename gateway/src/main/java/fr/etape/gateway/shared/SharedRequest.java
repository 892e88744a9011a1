package fr.etape.gateway.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that anybody could have sent. All that a service is told of it is here, so that nothing one client sends
 * can change what others get.
 *
 * @param host by which name the client asked
 * @param target path and query
 */
public record SharedRequest(
        String host,
        String target,
        @Nullable String accept,
        @Nullable String acceptLanguage,
        @Nullable String acceptEncoding) {

    private static final String ACCEPT = "Accept";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final String ACCEPT_ENCODING = "Accept-Encoding";

    /** What an answer may depend on, in lower case: the names of the headers above. */
    static final Set<String> TOLD = Set.of("accept", "accept-language", "accept-encoding");

    /** Who sends one of these is somebody, wants something of its own, or wants no shared answer. */
    private static final List<String> OWN = List.of(
            "Authorization",
            "Cookie",
            "Range",
            "If-Match",
            "If-Unmodified-Since",
            "If-Modified-Since",
            "Transfer-Encoding",
            "Upgrade");

    /** Null when the request is not anybody's. */
    public static @Nullable SharedRequest of(HttpServletRequest request, String host) {
        if (!request.getMethod().equals("GET") || request.getContentLengthLong() > 0 || isOwn(request)) {
            return null;
        }
        String query = request.getQueryString();
        return new SharedRequest(
                host,
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                all(request, ACCEPT),
                all(request, ACCEPT_LANGUAGE),
                all(request, ACCEPT_ENCODING));
    }

    private static boolean isOwn(HttpServletRequest request) {
        for (String header : OWN) {
            if (request.getHeader(header) != null) {
                return true;
            }
        }
        String wish = request.getHeader("Cache-Control");
        return (wish != null && (wish.contains("no-cache") || wish.contains("no-store"))) || wantsEvents(request);
    }

    private static boolean wantsEvents(HttpServletRequest request) {
        String accept = all(request, ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
    }

    private static @Nullable String all(HttpServletRequest request, String name) {
        String first = request.getHeader(name);
        return first == null ? null : String.join(",", Collections.list(request.getHeaders(name)));
    }

    /** The headers to send to a service, beside those of the gateway's own. */
    public void headers(BiConsumer<String, String> to) {
        if (accept != null) {
            to.accept(ACCEPT, accept);
        }
        if (acceptLanguage != null) {
            to.accept(ACCEPT_LANGUAGE, acceptLanguage);
        }
        if (acceptEncoding != null) {
            to.accept(ACCEPT_ENCODING, acceptEncoding);
        }
    }
}
