package fr.etape.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class WebApplication {

    public static void main(String[] args) {
        // Shorter than any server keeps an idle connection: a registration must not be sent into one that is closing.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        SpringApplication.run(WebApplication.class, args);
    }
}
