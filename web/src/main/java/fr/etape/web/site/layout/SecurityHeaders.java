package fr.etape.web.site.layout;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the same security headers on every answer. A valve, not a filter: it also sees what the server answers by
 * itself, for instance to a path it cannot decode.
 */
public final class SecurityHeaders extends ValveBase {

    private static final String FORMS_HERE = "form-action 'self'; ";

    /** Everything a page loads comes from here, and nothing inline runs. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " + "connect-src 'self'; "
                    + FORMS_HERE + "base-uri 'none'; frame-ancestors 'none'";

    /** The policy of a page that has a form for somebody else. */
    public static final String POLICY_FOR_FORMS_ELSEWHERE = CONTENT_SECURITY_POLICY.replace(FORMS_HERE, "");

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), fullscreen=()");

    SecurityHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        HEADERS.forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
