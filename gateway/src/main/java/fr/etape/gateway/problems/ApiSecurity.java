package fr.etape.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Headers that keep a browser from taking data for a page. A service that sets its own keeps them. */
public final class ApiSecurity {

    private ApiSecurity() {}

    /** For answers whose content type is set already. */
    public static void addTo(HttpServletResponse response) {
        if (response.getHeader("X-Content-Type-Options") == null) {
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
        if (isJson(response.getContentType()) && response.getHeader("Content-Security-Policy") == null) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("application/json") || contentType.startsWith("application/problem+json"));
    }
}
