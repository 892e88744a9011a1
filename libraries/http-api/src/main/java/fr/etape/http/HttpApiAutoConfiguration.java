package fr.etape.http;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All of this module, for a servlet application on Tomcat. */
@AutoConfiguration(before = {ErrorMvcAutoConfiguration.class, JacksonAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
@Import({ProblemResponses.class, ProblemErrorController.class})
public class HttpApiAutoConfiguration {

    @Bean
    StrictJson strictJson(HttpSettings settings) {
        return new StrictJson(settings.maxJsonDepth());
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        FilterRegistrationBean<TraceFilter> filter = new FilterRegistrationBean<>(new TraceFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return first(filter, 0);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return first(new FilterRegistrationBean<>(new SecurityHeaders()), 1);
    }

    @Bean
    FilterRegistrationBean<RequestBodyLimit> requestBodyLimit(HttpSettings settings) {
        return first(
                new FilterRegistrationBean<>(
                        new RequestBodyLimit(settings.maxBody().toBytes())),
                2);
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        return first(new FilterRegistrationBean<>(new WholeAnswers()), 3);
    }

    @Bean
    FilterRegistrationBean<RepeatedValues> repeatedValues() {
        return first(new FilterRegistrationBean<>(new RepeatedValues()), 4);
    }

    private static <T extends FilterRegistrationBean<?>> T first(T filter, int place) {
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
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

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> rejectionsAsProblems() {
        return tomcat -> tomcat.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemReportValve.class.getName()));
    }
}
