package fr.etape.standalone.services;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the parts find each other, and what they keep from others.
 *
 * @param mongodbUri with credentials
 * @param ports of the services, on the loopback address; the gateway's is the public one
 * @param rehearsals address of the endpoint behind the web's rehearsal button
 */
public record Settings(
        String mongodbUri, String bootstrapServers, Map<Service, Integer> ports, String linkSecret, String rehearsals) {

    public Settings {
        ports = new EnumMap<>(ports);
    }

    /** As environment variables, which only the owner of a process can read; relaxed binding gives them their names. */
    Map<String, String> environment(Service service) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(port(service)));
        variables.putAll(own(service));
        return variables;
    }

    private Map<String, String> own(Service service) {
        return switch (service) {
            case REGISTRATION -> with(stores(), "ETAPE_REGISTRATION_LINKSECRET", linkSecret);
            case SESSIONS, REPORTING -> stores();
            case GATEWAY ->
                Limits.ofOneMachine(Map.of(
                        "ETAPE_GATEWAY_UPSTREAMS_REGISTRATION", url(Service.REGISTRATION),
                        "ETAPE_GATEWAY_UPSTREAMS_SESSIONS", url(Service.SESSIONS),
                        "ETAPE_GATEWAY_UPSTREAMS_REPORTING", url(Service.REPORTING),
                        "ETAPE_GATEWAY_UPSTREAMS_WEB", url(Service.WEB)));
            case WEB -> Map.of("ETAPE_WEB_API", url(Service.GATEWAY), "ETAPE_WEB_REHEARSAL", rehearsals);
        };
    }

    private Map<String, String> stores() {
        return Map.of("SPRING_MONGODB_URI", mongodbUri, "SPRING_KAFKA_BOOTSTRAPSERVERS", bootstrapServers);
    }

    private static Map<String, String> with(Map<String, String> variables, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return more;
    }

    public int port(Service service) {
        Integer port = ports.get(service);
        if (port == null) {
            throw new IllegalStateException("no port for " + service);
        }
        return port;
    }

    public String url(Service service) {
        return "http://127.0.0.1:" + port(service);
    }
}
