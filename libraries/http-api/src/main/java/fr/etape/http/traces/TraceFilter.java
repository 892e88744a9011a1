package fr.etape.http.traces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/** Tells every answer and every log line of a request the trace they belong to. */
public final class TraceFilter implements Filter {

    /** Key of the diagnostic context, and member of problem documents. */
    public static final String TRACE_ID = "traceId";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TraceContext trace = TraceContext.of((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(TraceContext.ANSWER_HEADER, trace.header());
        MDC.put(TRACE_ID, trace.traceId());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }
}
