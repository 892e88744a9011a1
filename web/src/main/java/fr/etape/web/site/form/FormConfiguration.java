package fr.etape.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    /** Before the guard of form tokens, which is the first to look at an input. */
    @Bean
    FilterRegistrationBean<FormGuard> formGuard(FormLimits limits) {
        FilterRegistrationBean<FormGuard> filter = new FilterRegistrationBean<>(new FormGuard(limits));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    /** After the guard of staff pages. */
    @Bean
    FilterRegistrationBean<LanguageSwitch> languageSwitch() {
        FilterRegistrationBean<LanguageSwitch> filter = new FilterRegistrationBean<>(new LanguageSwitch());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    WebMvcConfigurer forms() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FormArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AnswersOfOtherPages()).excludePathPatterns("/assets/**");
            }
        };
    }

    /** A form as a parameter of the method that handles it. */
    private static final class FormArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Form.class);
        }

        @Override
        public Form resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer page,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Form.sent(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
