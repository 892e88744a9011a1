package fr.etape.identity.traces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before all others, so that what they log belongs to the trace too. The gateway gives each request one; services that fetch keys have none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter implements Filter {

    private static final Pattern SHAPE = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String TRACE_ID = "traceId";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String parent = ((HttpServletRequest) request).getHeader("traceparent");
        Matcher shape = SHAPE.matcher(parent == null ? "" : parent);
        if (shape.matches()) {
            MDC.put(TRACE_ID, shape.group(1));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }
}
