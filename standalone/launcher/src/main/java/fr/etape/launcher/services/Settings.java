package fr.etape.launcher.services;

import fr.etape.launcher.identity.Provider;
import fr.etape.localservers.process.Health;
import fr.etape.localservers.topicaccess.Principal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where the parts find each other, and what they keep from others.
 *
 * @param mongodbUris with credentials, of each service that has a database
 * @param kafka where each service signs in as itself
 * @param ports of the services, on the loopback address; the gateway's is the public one
 * @param linkSecret signs participants' links
 * @param passSecret signs participants' passes
 * @param sealSecret seals the notes that browsers keep for the site
 * @param rehearsals address of the endpoint behind the web's rehearsal button
 * @param mail where the mails to participants go
 * @param provider of tokens, which the services check and the web fetches
 */
public record Settings(
        Map<Service, String> mongodbUris,
        Kafka kafka,
        Map<Service, Integer> ports,
        String linkSecret,
        String passSecret,
        String sealSecret,
        String rehearsals,
        LocalMail mail,
        Provider provider) {

    public Settings {
        mongodbUris = new EnumMap<>(mongodbUris);
        ports = new EnumMap<>(ports);
    }

    /** As environment variables, which only the owner of a process can read; relaxed binding gives them their names. */
    public Map<String, String> environment(Service service) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(port(service)));
        variables.putAll(own(service));
        return variables;
    }

    private Map<String, String> own(Service service) {
        ProviderSettings identity = new ProviderSettings(provider, identityUrl());
        return switch (service) {
            case REGISTRATION ->
                joined(
                        stores(Service.REGISTRATION, Principal.REGISTRATION),
                        tokens(identity),
                        mails(),
                        Map.of(
                                "ETAPE_REGISTRATION_LINKSECRET", linkSecret,
                                "ETAPE_REGISTRATION_PASSES_SECRET", passSecret),
                        Limits.ofRegistration());
            case SESSIONS -> joined(stores(Service.SESSIONS, Principal.SESSIONS), tokens(identity));
            case REPORTING -> joined(stores(Service.REPORTING, Principal.REPORTING), tokens(identity));
            case GATEWAY ->
                Limits.ofGateway(Map.of(
                        "ETAPE_URL", publicUrl(),
                        "ETAPE_GATEWAY_PROXIED", "false",
                        "ETAPE_GATEWAY_UPSTREAMS_REGISTRATION", url(Service.REGISTRATION),
                        "ETAPE_GATEWAY_UPSTREAMS_SESSIONS", url(Service.SESSIONS),
                        "ETAPE_GATEWAY_UPSTREAMS_REPORTING", url(Service.REPORTING),
                        "ETAPE_GATEWAY_UPSTREAMS_IDENTITY", url(Service.IDENTITY),
                        "ETAPE_GATEWAY_UPSTREAMS_WEB", url(Service.WEB)));
            case WEB ->
                joined(
                        identity.ofTheSite(),
                        Map.of(
                                "ETAPE_URL",
                                publicUrl(),
                                "ETAPE_WEB_API",
                                url(Service.GATEWAY),
                                "ETAPE_WEB_REHEARSAL",
                                rehearsals,
                                "ETAPE_WEB_MAILBOX",
                                mail.mailbox(),
                                "ETAPE_WEB_SEAL_SECRET",
                                sealSecret,
                                "SPRING_MONGODB_URI",
                                mongodbUri(Service.WEB)));
            case IDENTITY -> identity.ofTheProvider();
        };
    }

    private Map<String, String> tokens(ProviderSettings identity) {
        return joined(
                identity.ofServices(),
                Map.of("ETAPE_ACCESS_PASSES_JWKSETURI", url(Service.REGISTRATION) + "/api/passes/keys"));
    }

    /** No mail leaves this machine, so fictional people may have some, and nobody has to be spared. */
    private Map<String, String> mails() {
        return Map.of(
                "ETAPE_URL", publicUrl(),
                "ETAPE_MAILS_HOST", "127.0.0.1",
                "ETAPE_MAILS_PORT", Integer.toString(mail.port()),
                "ETAPE_MAILS_TLS", "NONE",
                "ETAPE_MAILS_FROM", "ne-pas-repondre@etape.example",
                "ETAPE_MAILS_REHEARSALS", "true",
                "ETAPE_MAILS_LIMITS_PERSECOND", "1000",
                "ETAPE_MAILS_LIMITS_TOONEPERSON", "1000000");
    }

    private Map<String, String> stores(Service service, Principal principal) {
        return joined(Map.of("SPRING_MONGODB_URI", mongodbUri(service)), kafka.environment(principal));
    }

    private String mongodbUri(Service service) {
        return Objects.requireNonNull(mongodbUris.get(service), () -> service + " has no database");
    }

    @SafeVarargs
    private static Map<String, String> joined(Map<String, String>... some) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> each : some) {
            all.putAll(each);
        }
        return all;
    }

    private String publicUrl() {
        return "http://localhost:" + port(Service.GATEWAY);
    }

    private String identityUrl() {
        return url(Service.IDENTITY) + Provider.PATH;
    }

    /** Where the service tells whether it lives. */
    public Health liveness(Service service) {
        return Health.liveness(service == Service.IDENTITY ? identityUrl() : url(service));
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
