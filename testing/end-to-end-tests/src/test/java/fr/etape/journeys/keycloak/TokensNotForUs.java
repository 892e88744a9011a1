package fr.etape.journeys.keycloak;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Genuine tokens of Keycloak, each of a client that is not set up as ours are, or of another kind than access tokens.
 */
record TokensNotForUs(Keycloak keycloak) {

    /** By how much clocks may differ, and a little more. */
    private static final Duration SKEW = Duration.ofSeconds(32);

    /** By what is wrong with them. */
    Map<String, String> all() {
        JsonNode brief = of(keycloak.realm(), Map.of("access.token.lifespan", "1"), true);
        Instant after = Instant.now().plus(SKEW);
        JsonNode whole = of(keycloak.realm(), Map.of("client_credentials.use_refresh_token", "true"), true);
        JsonNode unmapped = of(keycloak.realm(), Map.of(), false);
        JsonNode foreign = of("master", Map.of("access.token.lifespan", "600"), true);
        await("Keycloak's token is expired")
                .atMost(SKEW.multipliedBy(2))
                .until(() -> Instant.now().isAfter(after));
        return Map.of(
                "expired since it was given", brief.path("access_token").asString(),
                "of a client without our audience",
                        unmapped.path("access_token").asString(),
                "of another realm", foreign.path("access_token").asString(),
                "an ID token", whole.path("id_token").asString(),
                "a refresh token", whole.path("refresh_token").asString());
    }

    private JsonNode of(String realm, Map<String, String> attributes, boolean forEtape) {
        String id = "journey-" + UUID.randomUUID();
        String secret = UUID.randomUUID().toString();
        Map<String, Object> client = new HashMap<>();
        client.put("clientId", id);
        client.put("secret", secret);
        client.put("serviceAccountsEnabled", true);
        client.put("standardFlowEnabled", false);
        client.put("attributes", attributes);
        client.put("protocolMappers", forEtape ? List.of(audience()) : List.of());
        keycloak.make(realm, "clients", client);
        return keycloak.ask(
                realm,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "scope",
                        "openid",
                        "client_id",
                        id,
                        "client_secret",
                        secret));
    }

    private static Map<String, Object> audience() {
        return Map.of(
                "name", "for-etape",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config", Map.of("included.custom.audience", "etape", "access.token.claim", "true"));
    }
}
