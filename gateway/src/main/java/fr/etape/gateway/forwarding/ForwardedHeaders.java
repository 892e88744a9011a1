package fr.etape.gateway.forwarding;

import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which headers pass, in either direction. */
final class ForwardedHeaders {

    /** About one connection (RFC 9110 § 7.6.1), not about the message: never passed on. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** The client of the upstream writes these itself, or has dealt with them. */
    private static final Set<String> OF_THE_REQUEST = Set.of("content-length", "expect", "host", "traceparent");

    /** Written by this server itself, or nobody's business. */
    private static final Set<String> OF_THE_ANSWER =
            Set.of("content-length", "date", "server", "traceresponse", "x-powered-by");

    static final String HOST = "X-Forwarded-Host";

    private ForwardedHeaders() {}

    /** By which name the client asked: it says so, or a trusted proxy does. */
    static String host(HttpServletRequest request, boolean proxyIsTrusted) {
        String told = proxyIsTrusted ? request.getHeader(HOST) : null;
        return Objects.requireNonNullElse(told == null ? request.getHeader("Host") : told, "");
    }

    /** The upstream is asked under its own name, and told by which one the client asked. */
    static void ofRequest(HttpServletRequest request, boolean proxyIsTrusted, BiConsumer<String, String> to) {
        if (!(proxyIsTrusted && request.getHeader(HOST) != null)) {
            to.accept(HOST, host(request, false));
        }
        String named = request.getHeader("Connection");
        Enumeration<String> names = request.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            String lower = name.toLowerCase(Locale.ROOT);
            if (passes(lower, named, OF_THE_REQUEST)
                    && (proxyIsTrusted || !tellsWhereFrom(lower))
                    && (!lower.equals("tracestate") || TraceContext.received(request) != null)) {
                Enumeration<String> values = request.getHeaders(name);
                while (values.hasMoreElements()) {
                    to.accept(name, values.nextElement());
                }
            }
        }
    }

    static boolean ofAnswer(String name, @Nullable String connection) {
        return passes(name.toLowerCase(Locale.ROOT), connection, OF_THE_ANSWER);
    }

    private static boolean passes(String lower, @Nullable String connection, Set<String> ours) {
        return !OF_THE_CONNECTION.contains(lower) && !ours.contains(lower) && !isNamed(lower, connection);
    }

    private static boolean isNamed(String lower, @Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return false;
        }
        for (String token : connection.split(",", -1)) {
            if (token.strip().equalsIgnoreCase(lower)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsWhereFrom(String lower) {
        return lower.equals("forwarded") || lower.startsWith("x-forwarded-") || lower.equals("x-real-ip");
    }
}
