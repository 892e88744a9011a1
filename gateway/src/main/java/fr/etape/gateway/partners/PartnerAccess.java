package fr.etape.gateway.partners;

import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Cross-origin resource sharing for the API. Cookies are never taken along. To other origins nothing is said, and so
 * their browsers keep what they got from their pages.
 */
@Configuration(proxyBeanMethods = false)
class PartnerAccess {

    private static final int AFTER_THE_TRACE = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<CorsFilter> partnerAccessFilter(PartnerSettings settings) {
        Set<String> origins = Set.copyOf(settings.origins());
        CorsConfiguration forPartners = forPartners(settings.origins());
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(
                new CorsFilter(request -> isOfPartner(request, origins) ? forPartners : null));
        filter.setEnabled(!origins.isEmpty());
        filter.setOrder(AFTER_THE_TRACE);
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    private static boolean isOfPartner(HttpServletRequest request, Set<String> origins) {
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && origins.contains(origin);
    }

    private static CorsConfiguration forPartners(List<String> origins) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Accept-Language",
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Last-Event-ID",
                TraceContext.TRACEPARENT));
        cors.setExposedHeaders(
                List.of("ETag", "Location", "Retry-After", "WWW-Authenticate", TraceContext.TRACERESPONSE));
        cors.setMaxAge(Duration.ofHours(1));
        return cors;
    }
}
