package fr.etape.launcher.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is let through on one machine. All who come there, the web's own pages among them, have one address, and often
 * one stop is all there is: the limits of an installation would only stop its user. So they are set beyond what a
 * machine can do, unless the environment that {@code ./run} is started in has set them.
 */
final class Limits {

    private static final String UNREACHED = "20000";
    private static final String NEVER_REACHED = "1000000";
    private static final List<String> RATES = List.of(
            "ETAPE_GATEWAY_LIMITS_PERCLIENT_PERSECOND",
            "ETAPE_GATEWAY_LIMITS_PERCLIENT_BURST",
            "ETAPE_GATEWAY_LIMITS_PERKEY_PERSECOND",
            "ETAPE_GATEWAY_LIMITS_PERKEY_BURST");

    private Limits() {}

    static Map<String, String> ofGateway(Map<String, String> variables) {
        Map<String, String> more = new HashMap<>(variables);
        RATES.forEach(name -> more.put(name, set(name, UNREACHED)));
        more.putAll(one("ETAPE_GATEWAY_LIMITS_REGISTRATIONS_PERHOUR"));
        return more;
    }

    static Map<String, String> ofRegistration() {
        return one("ETAPE_REGISTRATION_WAITINGLISTS_LEAST");
    }

    private static Map<String, String> one(String name) {
        return Map.of(name, set(name, NEVER_REACHED));
    }

    private static String set(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
