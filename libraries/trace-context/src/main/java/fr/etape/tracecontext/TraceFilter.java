package fr.etape.tracecontext;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Names the trace of a request in its answer and in its log lines. Has to be the first filter, so that no line is
 * without.
 */
public final class TraceFilter implements Filter {

    static final ThreadLocal<@Nullable TraceContext> CURRENT = new ThreadLocal<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TraceContext trace = TraceContext.of((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(TraceContext.TRACERESPONSE, trace.header());
        CURRENT.set(trace);
        MDC.put(TraceContext.TRACE_ID, trace.traceId());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TraceContext.TRACE_ID);
            CURRENT.remove();
        }
    }
}
