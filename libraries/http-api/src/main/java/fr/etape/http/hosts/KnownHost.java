package fr.etape.http.hosts;

import fr.etape.http.problems.PlainProblem;
import fr.etape.http.problems.ProblemType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Lets requests pass that name an address, a host without a dot, or one of the settings. Every name on the internet has
 * a dot, but an address or {@code localhost} leads nowhere else than where it says. Health is for probes of all kinds,
 * and tells nothing but a status.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20">RFC 9110 § 15.5.20</a>
 */
final class KnownHost implements Filter {

    private static final String HEALTH = "/actuator/health";

    private final Set<String> named;

    KnownHost(List<String> named) {
        this.named = Set.copyOf(named);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (isKnown(http.getHeader(HttpHeaders.HOST)) || http.getServletPath().startsWith(HEALTH)) {
            chain.doFilter(request, response);
        } else {
            PlainProblem.write(
                    (HttpServletResponse) response,
                    ProblemType.MISDIRECTED_REQUEST,
                    "This service is not asked for under that host. Others are named by etape.http.hosts.");
        }
    }

    /** Browsers always name one. */
    private boolean isKnown(@Nullable String host) {
        if (host == null || host.startsWith("[")) {
            return true;
        }
        int port = host.lastIndexOf(':');
        String name = port < 0 ? host : host.substring(0, port);
        return name.indexOf('.') < 0 || isAddress(name) || named.contains(name.toLowerCase(Locale.ROOT));
    }

    /** No name on the internet ends with a number. */
    private static boolean isAddress(String name) {
        return name.chars().allMatch(each -> each == '.' || (each >= '0' && each <= '9'));
    }
}
