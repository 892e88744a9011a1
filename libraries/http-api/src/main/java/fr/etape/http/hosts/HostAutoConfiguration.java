package fr.etape.http.hosts;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Refuses requests for hosts on the internet. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HostSettings.class)
public class HostAutoConfiguration {

    /** Runs after the filters that name the trace and set the security headers: its refusal carries both. */
    @Bean
    FilterRegistrationBean<KnownHost> knownHost(HostSettings settings) {
        FilterRegistrationBean<KnownHost> filter = new FilterRegistrationBean<>(new KnownHost(settings.hosts()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }
}
