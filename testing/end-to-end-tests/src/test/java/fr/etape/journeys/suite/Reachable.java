package fr.etape.journeys.suite;

import fr.etape.journeys.http.Etape;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A suite that runs, wherever and however it was started: what can be asked of it over HTTP, and by whom. */
public interface Reachable {

    /** The address of the gateway. */
    URI url();

    /** Where a service itself listens; empty when it cannot be reached from here. */
    Optional<URI> direct(String service);

    /** A fresh token of the program that plays a role. */
    String token(String role);

    /** The gateway, as the program sees it that plays a role. */
    Etape as(String role);

    /** The program that opens stops. */
    default Etape organiser() {
        return as("organiser");
    }

    ProviderKeys keys();

    /** Settings of a Kafka client that signs in as one of the suite's principals, such as {@code etape-partner}. */
    Map<String, Object> kafka(String principal);

    /** The same with a password of one's own. */
    Map<String, Object> kafka(String principal, String password);

    /** What a service has logged; empty where that cannot be read from here. */
    default Optional<String> log(String service) {
        return Optional.empty();
    }

    /** Tokens by what is wrong with them, which the provider gave, and which no service may take. */
    default Map<String, String> tokensNotForUs() {
        return Map.of();
    }
}
