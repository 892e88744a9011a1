package fr.etape.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 421 to whatever does not come from this machine: to a host that is not it, and to a request that a proxy
 * passed on. The gateway in front passes on none of what proxies say, and writes one header: the host that a browser
 * asked for. Passwords here are published, so this must never serve others.
 */
final class ThisMachineOnly extends OncePerRequestFilter {

    private static final String ASKED = "x-forwarded-host";
    private static final String OF_PROXIES = "x-forwarded-";
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED_REQUEST = 421;

    private final int publicPort;

    ThisMachineOnly(IdentitySettings settings) {
        this.publicPort = settings.issuer().getPort();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED_REQUEST);
        }
    }

    private boolean isHere(HttpServletRequest request) {
        String asked = request.getHeader(ASKED);
        return isThisMachine(request.getHeader(HttpHeaders.HOST), request.getLocalPort())
                && (asked == null || isThisMachine(asked, publicPort))
                && Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name ->
                                name.equals("forwarded") || (name.startsWith(OF_PROXIES) && !name.equals(ASKED)));
    }

    private static boolean isThisMachine(String host, int port) {
        return NAMES.stream().anyMatch(name -> (name + ":" + port).equalsIgnoreCase(host));
    }
}
