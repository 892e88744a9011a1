package fr.etape.gateway.limits;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.clients.ExemptCallers;
import fr.etape.gateway.problems.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Limits the registrations that one client makes at one stop: nobody proves an address before, so without it one
 * program could fill a stop with invented people. Counts what was made, by the API or by the form, and nothing that was
 * refused.
 */
@Component
final class RegistrationLimitFilter implements Filter {

    private static final Pattern REGISTERING =
            Pattern.compile("/(?:api/stops/([a-z0-9-]{1,60})/registrations|stops/([a-z0-9-]{1,60})/register)");

    /** Of the form, which leads on to the page of the new registration. */
    private static final int SEE_OTHER = 303;

    private static final int CREATED = 201;

    private final boolean enabled;
    private final Clients clients;
    private final ExemptCallers exempt;
    private final Buckets made;

    RegistrationLimitFilter(LimitSettings settings, Clients clients, ExemptCallers exempt) {
        int perHour = settings.registrations().perHour();
        this.enabled = settings.enabled();
        this.clients = clients;
        this.exempt = exempt;
        this.made = new Buckets(perHour, perHour, Duration.ofHours(1), settings.remembered());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Matcher registering = REGISTERING.matcher(http.getRequestURI());
        if (enabled
                && http.getMethod().equals("POST")
                && registering.matches()
                && !exempt.contains(http.getRemoteAddr())) {
            String stop = registering.group(1) == null ? registering.group(2) : registering.group(1);
            count(clients.counted(http) + " " + stop, http, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Takes a place before, so that many at once are no way around, and gives it back where nothing was made. */
    private void count(String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = made.take(name);
        if (wait.isPositive()) {
            Problem.TOO_MANY_REGISTRATIONS
                    .answer("Too many registrations for this stop came from your network address.", wait)
                    .writeTo(request, response);
            return;
        }
        boolean wasMade = false;
        try {
            chain.doFilter(request, response);
            wasMade = response.getStatus() == CREATED || response.getStatus() == SEE_OTHER;
        } finally {
            if (!wasMade) {
                made.giveBack(name);
            }
        }
    }
}
