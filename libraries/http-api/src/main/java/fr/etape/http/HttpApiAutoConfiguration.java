package fr.etape.http;

import fr.etape.tracecontext.TraceFilter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** The filters that every answer passes through. The rooms of this module have a configuration each. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class HttpApiAutoConfiguration {

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        FilterRegistrationBean<TraceFilter> filter = new FilterRegistrationBean<>(new TraceFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UnchunkedResponses> unchunkedResponses() {
        FilterRegistrationBean<UnchunkedResponses> filter = new FilterRegistrationBean<>(new UnchunkedResponses());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        return filter;
    }

    /** The size of the head limits them well enough; Tomcat's own limit of ten languages answers with 500. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return server -> server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }
}
