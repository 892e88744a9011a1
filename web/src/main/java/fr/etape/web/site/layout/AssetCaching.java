package fr.etape.web.site.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A file may be kept for a year only under the address that holds the hash of its content. */
final class AssetCaching extends OncePerRequestFilter {

    static final String PATHS = "/assets/*";

    private static final Pattern WITH_HASH = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]{1,8}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                request, WITH_HASH.matcher(request.getRequestURI()).matches() ? response : new AskedEachTime(response));
    }

    private static final class AskedEachTime extends HttpServletResponseWrapper {

        AskedEachTime(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? "no-cache" : value);
        }
    }
}
