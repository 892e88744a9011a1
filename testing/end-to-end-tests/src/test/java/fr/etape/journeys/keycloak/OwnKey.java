package fr.etape.journeys.keycloak;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A key of the tests that a realm publishes among its own, and signs nothing with. */
public record OwnKey(KeyPair pair) {

    static OwnKey generate() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            return new OwnKey(rsa.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public PrivateKey key() {
        return pair.getPrivate();
    }

    /** What the realm calls it; throws {@link AssertionError} when it does not publish it. */
    public String kidIn(JsonNode jwkSet) {
        byte[] modulus = ((RSAPublicKey) pair.getPublic()).getModulus().toByteArray();
        // Without the sign, which the number of a JWK does not have.
        String n = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(modulus, 1, modulus.length));
        return jwkSet.path("keys")
                .valueStream()
                .filter(key -> key.path("n").asString("").equals(n))
                .findFirst()
                .map(key -> key.path("kid").asString())
                .orElseThrow(() -> new AssertionError("the key of the tests is not published"));
    }

    JsonNode component(String realmId) {
        Map<String, Object> settings = Map.of(
                "enabled", List.of("true"),
                "active", List.of("false"),
                "priority", List.of("-100"),
                "algorithm", List.of("RS256"),
                "privateKey", List.of(Base64.getEncoder().encodeToString(key().getEncoded())));
        return JsonMapper.shared()
                .valueToTree(Map.of(
                        "name", "key of the tests",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "providerId", "rsa",
                        "parentId", realmId,
                        "config", settings));
    }
}
