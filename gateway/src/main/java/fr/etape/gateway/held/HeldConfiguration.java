package fr.etape.gateway.held;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.clients.ExemptCallers;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class HeldConfiguration {

    /** Behind the valve that makes problems of the server's own errors. */
    @Bean
    @Order(2)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> openRequests(
            OpenPlaces places, Clients clients, ExemptCallers exempt) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OpenRequestsValve(places, clients, exempt)));
    }
}
