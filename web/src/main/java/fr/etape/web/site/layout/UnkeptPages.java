package fr.etape.web.site.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What pages for staff and pages behind a link have in common: nobody keeps a copy, no search engine lists them. */
@Configuration(proxyBeanMethods = false)
class UnkeptPages {

    /** After {@link FrameInterceptor}, whose word on copies is for pages that anybody may see. */
    private static final int LATER = 1;

    @Bean
    WebMvcConfigurer pagesThatNobodyKeeps() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Unkept())
                        .addPathPatterns("/me/**", "/staff/**", "/invitations/**", "/registrations/**")
                        .order(LATER);
            }
        };
    }

    private static final class Unkept implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.setAttribute("noindex", true);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            return true;
        }
    }
}
