package fr.etape.web.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

class CrossSiteWritesTest {

    @ParameterizedTest
    @CsvSource({
        // method, Sec-Fetch-Site, Origin, X-Forwarded-Host, status
        "POST, same-origin, , , 200",
        "POST, none, , , 200",
        "POST, same-origin, null, , 200",
        "POST, cross-site, http://etape.example, , 403",
        "POST, same-site, http://etape.example, , 403",
        "POST, , http://etape.example, , 200",
        "POST, , http://ETAPE.example, , 200",
        "POST, , https://evil.example, , 403",
        "POST, , http://etape.example:81, , 403",
        "POST, , http://etape.example.evil.example, , 403",
        "POST, , null, , 403",
        "POST, , 'not an origin', , 403",
        "POST, , https://public.example, public.example, 200",
        "POST, , https://evil.example, public.example, 403",
        "POST, , , , 200",
        "DELETE, cross-site, , , 403",
        "GET, cross-site, https://evil.example, , 200",
        "HEAD, cross-site, , , 200"
    })
    void letsOnlyWritesFromHerePass(
            String method, @Nullable String site, @Nullable String origin, @Nullable String forwardedHost, int status)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/start/rehearsals");
        request.addHeader("Host", "etape.example");
        add(request, "Sec-Fetch-Site", site);
        add(request, "Origin", origin);
        add(request, "X-Forwarded-Host", forwardedHost);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new ForwardedHeaderFilter()
                .doFilter(request, response, (seen, answer) -> new CrossSiteWrites().doFilter(seen, answer, chain));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() != null).isEqualTo(status == 200);
    }

    private static void add(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }
}
