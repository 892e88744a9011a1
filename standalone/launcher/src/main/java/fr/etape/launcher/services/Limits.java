package fr.etape.launcher.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the gateway lets through on one machine. All who come there, the web's own pages among them, have one address,
 * and often one stop is all there is: the limits of an installation would only stop its user. So they are set beyond
 * what a machine can do, unless the environment that {@code ./run} is started in has set them.
 */
final class Limits {

    private static final String UNREACHED = "20000";
    private static final List<String> NAMES = List.of(
            "ETAPE_GATEWAY_LIMITS_PERCLIENT_PERSECOND",
            "ETAPE_GATEWAY_LIMITS_PERCLIENT_BURST",
            "ETAPE_GATEWAY_LIMITS_PERKEY_PERSECOND",
            "ETAPE_GATEWAY_LIMITS_PERKEY_BURST");

    private Limits() {}

    static Map<String, String> ofOneMachine(Map<String, String> variables) {
        Map<String, String> more = new HashMap<>(variables);
        NAMES.forEach(name -> more.put(name, System.getenv().getOrDefault(name, UNREACHED)));
        return more;
    }
}
