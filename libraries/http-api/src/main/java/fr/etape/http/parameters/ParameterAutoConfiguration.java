package fr.etape.http.parameters;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@link IdempotencyKey}, {@link IfMatch} and instants as parameters of controllers. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ParameterAutoConfiguration {

    /** After the filters that name the trace and set the security headers: its refusal carries both. */
    @Bean
    FilterRegistrationBean<RepeatedValues> repeatedValues() {
        FilterRegistrationBean<RepeatedValues> filter = new FilterRegistrationBean<>(new RepeatedValues());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Bean
    WebMvcConfigurer controllerParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeyParameter());
                resolvers.add(new IfMatchParameter());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new AcceptsJson());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new InstantParameter());
            }
        };
    }
}
