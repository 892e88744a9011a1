package fr.etape.web.staff.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages for staff have in common: nobody keeps a copy, and no search engine is to know them. */
@Configuration(proxyBeanMethods = false)
class StaffPages {

    @Bean
    WebMvcConfigurer staffPagesAreKeptByNobody() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Unkept()).addPathPatterns("/me/**", "/staff/**", "/invitations/**");
            }
        };
    }

    private static final class Unkept implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.setAttribute("noindex", true);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
    }
}
