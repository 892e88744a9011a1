package fr.etape.gateway.problems;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What Tomcat does differently here: its refusals are problems. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** The size of the head limits them well enough; Tomcat's own limit of ten answers with 500. */
    private static final int ANY_NUMBER = -1;

    @Bean
    @Order(0)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemServer() {
        return server -> {
            server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(ANY_NUMBER));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve()));
        };
    }
}
