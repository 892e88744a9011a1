package fr.etape.sessions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SessionsServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SessionsServiceApplication.class, arguments);
    }
}
