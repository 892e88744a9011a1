package fr.etape.launcher.services;

import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.topicaccess.Login;
import fr.etape.localservers.topicaccess.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The broker, and who may sign in there. */
public record Kafka(String bootstrapServers, BrokerAccess access) {

    public Login login(Principal principal) {
        return access.login(principal);
    }

    /** What a service needs to sign in: Kafka's client settings, as Spring Boot takes them. */
    Map<String, String> environment(Principal principal) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("SPRING_KAFKA_BOOTSTRAPSERVERS", bootstrapServers);
        login(principal)
                .settings()
                .forEach((name, value) -> variables.put(
                        "SPRING_KAFKA_PROPERTIES_"
                                + name.toUpperCase(Locale.ROOT).replace('.', '_'),
                        value.toString()));
        return variables;
    }
}
