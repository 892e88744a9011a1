package fr.etape.http.body;

import fr.etape.http.problems.PlainProblem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * A body that announces its length is refused unread; one that comes in chunks is as soon as it gets too long. Tomcat
 * throws the rest away ({@code server.tomcat.max-swallow-size}), so that its sender sees the answer, and then closes
 * the connection.
 */
final class RequestBodyLimit implements Filter {

    private final long maxBytes;

    RequestBodyLimit(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > maxBytes) {
            PlainProblem.write((HttpServletResponse) response, 413);
        } else if (request instanceof HttpServletRequest http && isInChunks(http)) {
            chain.doFilter(new LimitedRequest(http, maxBytes), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isInChunks(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
