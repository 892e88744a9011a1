package fr.etape.identity;

import fr.etape.tracecontext.TraceFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }

    @Bean
    @FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE)
    TraceFilter traceFilter() {
        return new TraceFilter();
    }

    @Bean
    @FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 1)
    ThisMachineOnly thisMachineOnly(IdentitySettings settings) {
        return new ThisMachineOnly(settings);
    }

    /** The size of the head limits them well enough; Tomcat's own limit of ten languages answers with 500. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return server -> server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }
}
