package fr.etape.http.parameters;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that has a parameter twice, or a header that takes one value. Which of the two values counts would
 * otherwise depend on who reads it: the gateway, Tomcat or a controller.
 */
final class RepeatedValues implements Filter {

    private static final List<String> HEADERS = List.of("Authorization", "Content-Type");
    private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<String> repeated = header(http).or(() -> parameter(http.getQueryString()));
        if (repeated.isPresent()) {
            PlainProblem.write((HttpServletResponse) response, ProblemType.UNREADABLE, repeated.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> header(HttpServletRequest request) {
        return HEADERS.stream()
                .filter(name -> Collections.list(request.getHeaders(name)).size() > 1)
                .map(name -> "The header " + name + " must come only once.")
                .findFirst();
    }

    private static Optional<String> parameter(@Nullable String query) {
        Set<String> seen = new HashSet<>();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String name = decoded(parameter.split("=", 2)[0]);
            if (!name.isEmpty() && !seen.add(name)) {
                return Optional.of("The parameter "
                        + (QUOTABLE.matcher(name).matches() ? name + " " : "")
                        + "must come only once.");
            }
        }
        return Optional.empty();
    }

    /** What cannot be decoded is refused later, by whoever reads the parameters. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
