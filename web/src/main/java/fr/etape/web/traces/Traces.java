package fr.etape.web.traces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the trace of a request for as long as it is worked on, for log lines and for what is asked on its behalf. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Traces implements Filter {

    public static final String HEADER = "traceparent";

    private static final Pattern SHAPE = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String TRACE_ID = "traceId";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String parent = ((HttpServletRequest) request).getHeader(HEADER);
        Matcher shape = SHAPE.matcher(parent == null ? "" : parent);
        if (!shape.matches()) {
            chain.doFilter(request, response);
            return;
        }
        MDC.put(HEADER, parent);
        MDC.put(TRACE_ID, shape.group(1));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(HEADER);
            MDC.remove(TRACE_ID);
        }
    }

    /** What to send along with a request to the API; empty outside of a page's request. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(HEADER));
    }
}
