package fr.etape.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Headers that keep a browser from taking data for a page. A service that sets its own keeps them. */
public final class ApiSecurity {

    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

    private ApiSecurity() {}

    /** For answers that are data. */
    public static void addToData(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    }

    /** For answers whose content type is set already. */
    public static void addTo(HttpServletResponse response) {
        if (response.getHeader("X-Content-Type-Options") == null) {
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
        if (isJson(response.getContentType()) && response.getHeader("Content-Security-Policy") == null) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("application/json") || contentType.startsWith("application/problem+json"));
    }
}
