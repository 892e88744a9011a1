package fr.etape.gateway.health;

import fr.etape.gateway.problems.ApiSecurity;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Health is JSON whatever somebody accepts, and has the headers of every other answer. */
@Configuration(proxyBeanMethods = false)
class HealthAnswers {

    private static final String JSON = "application/json";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> healthAnswersFilter() {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new OfApi());
        filter.addUrlPatterns("/actuator/health", "/actuator/health/*");
        return filter;
    }

    private static final class OfApi extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            ApiSecurity.addToData(response);
            chain.doFilter(new AcceptsJson(request), response);
        }
    }

    private static final class AcceptsJson extends HttpServletRequestWrapper {

        AcceptsJson(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept") ? Collections.enumeration(List.of(JSON)) : super.getHeaders(name);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? JSON : super.getHeader(name);
        }
    }
}
