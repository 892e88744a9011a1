package fr.etape.gateway.hosts;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.problems.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers 421 to whoever asks for a host that is not this suite's, or came by a way that it does not serve. Health
 * probes name an address of their own and are let through: their answers hold nothing but a status. Where the public
 * address has https, browsers are told on every answer to use nothing else for a year.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20">RFC 9110 § 15.5.20</a>
 */
final class KnownHostValve extends ValveBase {

    private static final String FORWARDED_HOST = "X-Forwarded-Host";
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");
    private static final Set<String> PROBES =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private final PublicAddress site;
    private final KnownHosts known;
    private final HostSettings settings;
    private final Clients clients;

    KnownHostValve(PublicAddress site, HostSettings settings, Clients clients) {
        super(true);
        this.site = site;
        this.known = new KnownHosts(site, settings.hosts());
        this.settings = settings;
        this.clients = clients;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (site.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isForUs(request) || isProbe(request) || isRefusedAlready(response)) {
            getNext().invoke(request, response);
        } else {
            Problem.MISDIRECTED_REQUEST.answer().writeTo(request.getRequest(), response.getResponse());
            response.finishResponse();
        }
    }

    /** What the server itself refuses has no host that could be relied on. */
    private static boolean isRefusedAlready(Response response) {
        return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Of a request that could not be read there is no path. */
    private static boolean isProbe(Request request) {
        String path = request.getRequestURI();
        return path != null && PROBES.contains(path);
    }

    private boolean isForUs(Request request) {
        int port = request.getLocalPort();
        if (!known.contain(request.getHeader("Host"), port) || (!settings.proxied() && isProxied(request))) {
            return false;
        }
        String told = clients.isFromTrustedProxy(request) ? request.getHeader(FORWARDED_HOST) : null;
        return told == null || known.contain(told, port);
    }

    private static boolean isProxied(Request request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("x-forwarded-") || OF_PROXIES.contains(name));
    }
}
