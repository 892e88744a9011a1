package fr.etape.web;

import fr.etape.tracecontext.TraceFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

@SpringBootApplication
@ConfigurationPropertiesScan
class WebApplication {

    public static void main(String[] args) {
        // Shorter than any server keeps an idle connection: a registration must not be sent into one that is closing.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        SpringApplication.run(WebApplication.class, args);
    }

    @Bean
    @FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE)
    TraceFilter traceFilter() {
        return new TraceFilter();
    }
}
