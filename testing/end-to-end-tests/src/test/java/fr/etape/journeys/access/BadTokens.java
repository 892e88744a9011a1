package fr.etape.journeys.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.journeys.suite.ProviderKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that no service may take, each made of a good one and, where it says so, signed by the provider's own key. */
final class BadTokens {

    private static final JsonMapper json = new JsonMapper();
    private static final Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();

    private final String good;
    private final ProviderKeys provider;
    private final KeyPair foreign;

    BadTokens(String good, ProviderKeys provider) throws GeneralSecurityException {
        this.good = good;
        this.provider = provider;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.foreign = generator.generateKeyPair();
    }

    /** What {@link #signedByTheProvider} would prove nothing without: the same making, with nothing changed. */
    String unchanged() throws GeneralSecurityException {
        return changed(claims -> {});
    }

    /** Each would be good but for what its name says. */
    List<Caller> signedByTheProvider() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        return List.of(
                Caller.with("expired", changed(claims -> claims.put("exp", now - 120))),
                Caller.with("not yet valid", changed(claims -> claims.put("nbf", now + 3600))),
                Caller.with("without an end", changed(claims -> claims.remove("exp"))),
                Caller.with(
                        "of another issuer", changed(claims -> claims.put("iss", "http://elsewhere.example/identity"))),
                Caller.with("for another audience", changed(claims -> claims.put("aud", "another"))),
                Caller.with("for no audience", changed(claims -> claims.remove("aud"))));
    }

    List<Caller> forged() throws GeneralSecurityException {
        return List.of(
                Caller.with("alg=none", unsigned("none")),
                Caller.with("alg=NoNe", unsigned("NoNe")),
                Caller.with("HS256 with the public key", withPublicKeyAsSecret()),
                Caller.with("by a foreign key", signed(foreign.getPrivate(), header -> {}, claims -> {})),
                Caller.with("jku of a foreign key", foreign("jku", "https://elsewhere.example/jwks")),
                Caller.with("kid that is a path", foreign("kid", "../../../../dev/null")),
                Caller.with("kid that is a query", foreign("kid", "x' OR '1'='1")),
                Caller.with("key brought along", withKeyBroughtAlong()),
                Caller.with("raised to steering afterwards", tampered()),
                Caller.with("cut short", good.substring(0, good.lastIndexOf('.') + 1)),
                Caller.with("no token at all", "nonsense"));
    }

    /** A pass whose claims were changed afterwards, and one that calls itself a token of the provider. */
    static List<Caller> madeOfAPass(String pass) {
        String[] parts = pass.split("\\.");
        String ofAnother =
                part(parts[1], claims -> claims.put("sub", UUID.randomUUID().toString()));
        String asToken = part(parts[0], header -> header.put("typ", "at+jwt"));
        return List.of(
                Caller.with("a pass for somebody else", parts[0] + "." + ofAnother + "." + parts[2]),
                Caller.with("a pass as a token", asToken + "." + parts[1] + "." + parts[2]),
                Caller.with("a pass cut short", parts[0] + "." + parts[1] + "."));
    }

    private String changed(Consumer<ObjectNode> claims) throws GeneralSecurityException {
        return signed(
                Objects.requireNonNull(provider.own()),
                header -> {
                    if (provider.kid() != null) {
                        header.put("kid", provider.kid());
                    }
                },
                claims);
    }

    private String foreign(String member, String value) throws GeneralSecurityException {
        return signed(foreign.getPrivate(), header -> header.put(member, value), claims -> {});
    }

    private String withKeyBroughtAlong() throws GeneralSecurityException {
        RSAPublicKey own = (RSAPublicKey) foreign.getPublic();
        Map<String, String> jwk = Map.of(
                "kty", "RSA",
                "e", encoder.encodeToString(own.getPublicExponent().toByteArray()),
                "n", encoder.encodeToString(own.getModulus().toByteArray()));
        return signed(foreign.getPrivate(), header -> header.putPOJO("jwk", jwk), claims -> {});
    }

    private String signed(PrivateKey by, Consumer<ObjectNode> header, Consumer<ObjectNode> claims)
            throws GeneralSecurityException {
        String content = content(header, claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(by);
        signature.update(content.getBytes(UTF_8));
        return content + "." + encoder.encodeToString(signature.sign());
    }

    private String unsigned(String algorithm) {
        return content(header -> header.put("alg", algorithm), claims -> {}) + ".";
    }

    private String withPublicKeyAsSecret() throws GeneralSecurityException {
        String content = content(header -> header.put("alg", "HS256"), claims -> {});
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(provider.published().getEncoded(), "HmacSHA256"));
        return content + "." + encoder.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
    }

    private String tampered() {
        String raised = content(
                header -> {}, claims -> claims.putPOJO("realm_access", Map.of("roles", List.of("etape-steering"))));
        return raised + good.substring(good.lastIndexOf('.'));
    }

    private String content(Consumer<ObjectNode> header, Consumer<ObjectNode> claims) {
        String[] parts = good.split("\\.");
        return part(parts[0], header) + "." + part(parts[1], claims);
    }

    private static String part(String encoded, Consumer<ObjectNode> change) {
        JsonNode node = json.readTree(Base64.getUrlDecoder().decode(encoded));
        change.accept((ObjectNode) node);
        return encoder.encodeToString(json.writeValueAsBytes(node));
    }
}
