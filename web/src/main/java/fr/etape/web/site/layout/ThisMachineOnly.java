package fr.etape.web.site.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For {@code ./run}, where a page can start a rehearsal: answers 421 to whoever asks for a host that is not this
 * machine. The gateway does so too, but our own port is open to browsers of this machine as well, and a page elsewhere
 * may have its name lead there.
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
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        if (NAMES.contains(name) || publicName.equalsIgnoreCase(name)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED_REQUEST);
        }
    }
}
