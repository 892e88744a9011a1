package fr.etape.gateway.intake;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class StrictIntake {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> deadlineForHeads(IntakeSettings settings) {
        return server -> {
            server.setProtocol(DeadlineProtocol.class.getName());
            server.addConnectorCustomizers(connector ->
                    ((DeadlineProtocol) connector.getProtocolHandler()).allowForHeads(settings.headTimeout()));
        };
    }

    /** Inside of the valve that writes problem documents. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainHeads() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainHeads()));
    }
}
