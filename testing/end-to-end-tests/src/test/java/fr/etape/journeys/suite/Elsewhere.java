package fr.etape.journeys.suite;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.keycloak.Keycloak;
import fr.etape.journeys.keycloak.OwnKey;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A suite that somebody else started, by a description in the form of {@code suite.json}: {@code -Detape.suite=FILE}.
 * Parts have a {@code url}; {@code identity} has a {@code jwkSetUri}, and where the provider is a Keycloak that tests
 * may make clients, people and keys in, a {@code keycloak}. What they make there goes when they end. {@code kafka} has
 * {@code bootstrapServers} and the {@code passwords} of principals.
 */
public final class Elsewhere implements Reachable, AutoCloseable {

    /** Names the file. */
    public static final String PROPERTY = "etape.suite";

    private final SuiteFile file;
    private final @Nullable Keycloak keycloak;
    private @Nullable ProviderKeys keys;

    private Elsewhere(SuiteFile file) {
        this.file = file;
        JsonNode administration = file.whole().path("identity").path("keycloak");
        this.keycloak = administration.isMissingNode() ? null : new Keycloak(administration);
    }

    static Elsewhere described() {
        return new Elsewhere(description());
    }

    /** Of hosts that only its own network knows, by name. */
    static Map<String, String> addresses() {
        return description()
                .whole()
                .path("addresses")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().asString()));
    }

    private static SuiteFile description() {
        return SuiteFile.of(Root.folder().resolve(System.getProperty(PROPERTY)));
    }

    static boolean isGiven() {
        return !System.getProperty(PROPERTY, "").isBlank();
    }

    @Override
    public URI url() {
        return file.url();
    }

    @Override
    public Optional<URI> direct(String service) {
        return file.whole()
                .path("parts")
                .valueStream()
                .filter(part -> part.path("name").asString("").equals(service))
                .findFirst()
                .map(part -> URI.create(part.path("url").asString()));
    }

    @Override
    public String token(String role) {
        return file.demoClient(role).get();
    }

    @Override
    public Etape as(String role) {
        return new Etape(url(), file.demoClient(role));
    }

    /** Throws {@link AssertionError} when the description names none. */
    public Keycloak keycloak() {
        if (keycloak == null) {
            throw new AssertionError("the description of the suite names no keycloak");
        }
        return keycloak;
    }

    @Override
    public synchronized ProviderKeys keys() {
        if (keys == null) {
            URI set = URI.create(file.whole().path("identity").path("jwkSetUri").asString());
            String kid = kidOf(token("organiser"));
            OwnKey own = keycloak == null ? null : keycloak.takeKey();
            JsonNode published = new Etape(set).get(set.getPath()).expect(200).json();
            keys = new ProviderKeys(
                    ProviderKeys.in(published, kid),
                    own == null ? null : own.key(),
                    own == null ? null : own.kidIn(published));
        }
        return keys;
    }

    @Override
    public Map<String, Object> kafka(String principal) {
        return kafka(principal, broker().path("passwords").path(principal).asString());
    }

    @Override
    public Map<String, Object> kafka(String principal, String password) {
        return KafkaLogin.at(broker().path("bootstrapServers").asString(), principal, password);
    }

    private JsonNode broker() {
        JsonNode broker = file.whole().path("kafka");
        Assumptions.assumeFalse(broker.isMissingNode(), "skipped: the description of the suite names no kafka");
        return broker;
    }

    private static String kidOf(String token) {
        byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        return JsonMapper.shared().readTree(header).path("kid").asString();
    }

    @Override
    public Map<String, String> tokensNotForUs() {
        return keycloak == null ? Map.of() : keycloak.tokensNotForUs();
    }

    @Override
    public void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
