package fr.etape.gateway.health;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How services are asked whether they are well: 200 says yes.
 *
 * @param paths what to ask for, by service; {@code /actuator/health} where none is given
 */
@ConfigurationProperties("etape.gateway.health")
record HealthSettings(@DefaultValue Map<String, String> paths) {

    private static final String OF_OUR_OWN = "/actuator/health";

    String path(String service) {
        return paths.getOrDefault(service, OF_OUR_OWN);
    }
}
