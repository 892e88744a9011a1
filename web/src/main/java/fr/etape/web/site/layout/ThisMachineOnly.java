package fr.etape.web.site.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For {@code ./run}, where a page can start a rehearsal: answers 421 to whoever asks for a host that is not this
 * machine. The gateway does so too, but our own port is open to browsers of this machine as well, and a page elsewhere
 * may have its name lead there. Such a page can write what proxies say of a host, but not {@code Host} itself, so both
 * must be this machine.
 */
final class ThisMachineOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED_REQUEST = 421;

    private final String publicName;

    ThisMachineOnly(PublicAddress site) {
        this.publicName = site.url().getHost();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isHere(nameIn(request.getHeader(HttpHeaders.HOST))) && isHere(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED_REQUEST);
        }
    }

    private boolean isHere(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT)) || publicName.equalsIgnoreCase(name);
    }

    private static String nameIn(@Nullable String host) {
        String named = Objects.requireNonNullElse(host, "");
        int port = named.lastIndexOf(':');
        return port < 0 || named.endsWith("]") ? named : named.substring(0, port);
    }
}
