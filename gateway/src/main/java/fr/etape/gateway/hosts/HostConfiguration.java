package fr.etape.gateway.hosts;

import fr.etape.gateway.clients.Clients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class HostConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HostConfiguration.class);

    /** After what answers with problems, before what counts or holds anything. */
    private static final int AFTER_PROBLEMS = 1;

    @Bean
    @Order(AFTER_PROBLEMS)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> knownHosts(
            PublicAddress site, HostSettings settings, Clients clients) {
        String doubt = SettingsThatFit.doubt(site, clients.trustsProxies());
        if (!doubt.isEmpty()) {
            LOG.warn(doubt);
        }
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new KnownHostValve(site, settings, clients)));
    }
}
