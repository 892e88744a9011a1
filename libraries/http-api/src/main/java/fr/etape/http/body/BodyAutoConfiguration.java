package fr.etape.http.body;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** A strict JSON reader, and a limit on request bodies. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
public class BodyAutoConfiguration {

    @Bean
    StrictJson strictJson(HttpSettings settings) {
        return new StrictJson(settings.maxJsonDepth());
    }

    /** Runs after the filters that name the trace and set the security headers: its refusal carries both. */
    @Bean
    FilterRegistrationBean<RequestBodyLimit> requestBodyLimit(HttpSettings settings) {
        FilterRegistrationBean<RequestBodyLimit> filter = new FilterRegistrationBean<>(
                new RequestBodyLimit(settings.maxBody().toBytes()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return filter;
    }
}
