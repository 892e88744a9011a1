package fr.etape.gateway.problems;

import org.apache.catalina.Pipeline;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat does differently here: its refusals are problems, and it refuses heads that can be read in two ways. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** The size of the head limits them well enough; Tomcat's own limit of ten answers with 500. */
    private static final int ANY_NUMBER = -1;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> strictServer() {
        return server -> {
            server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(ANY_NUMBER));
            server.addContextCustomizers(context -> {
                Pipeline host = context.getParent().getPipeline();
                host.addValve(new ProblemValve());
                host.addValve(new UnambiguousHeadValve());
            });
        };
    }
}
