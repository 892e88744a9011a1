package fr.etape.gateway.connections;

import fr.etape.gateway.held.OpenPlaces;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Tomcat take its connections by our rules. */
@Configuration(proxyBeanMethods = false)
class BoundedServer {

    /** Tomcat's own limit, beyond ours: when it is reached, nobody is accepted or refused any more. */
    private static final int ROOM_FOR_REFUSALS = 64;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections(
            ConnectionLimit limit, OpenPlaces places) {
        return server -> {
            server.setProtocol(BoundedProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                BoundedProtocol protocol = (BoundedProtocol) connector.getProtocolHandler();
                protocol.limitTo(limit);
                protocol.setMaxConnections(places.connectionsInAll() + ROOM_FOR_REFUSALS);
            });
        };
    }
}
