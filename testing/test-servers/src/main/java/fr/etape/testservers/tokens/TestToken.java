package fr.etape.testservers.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Builds an access token: valid for ten minutes unless changed. */
public final class TestToken {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final PrivateKey key;
    private final Map<String, Object> header = new TreeMap<>();
    private final Map<String, Object> claims = new TreeMap<>();

    TestToken(String issuer, PrivateKey key, String subject) {
        this.key = key;
        header.putAll(Map.of("alg", "RS256", "typ", "at+jwt", "kid", TestProvider.KEY_ID));
        claims.putAll(Map.of("iss", issuer, "sub", subject, "aud", List.of("etape")));
        expiringIn(LIFE);
    }

    /** Numbers, texts, booleans, and lists and maps of them. */
    public TestToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TestToken without(String name) {
        claims.remove(name);
        header.remove(name);
        return this;
    }

    public TestToken header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public TestToken name(String name) {
        return claim("name", name);
    }

    public TestToken steering() {
        return claim("realm_access", Map.of("roles", List.of("offline_access", "etape-steering")));
    }

    /** Negative: expired already. */
    public TestToken expiringIn(Duration time) {
        Instant end = Instant.now().plus(time);
        return claim("iat", end.minus(LIFE).getEpochSecond()).claim("exp", end.getEpochSecond());
    }

    /** As a value of the header {@code Authorization}. */
    public String bearer() {
        return "Bearer " + signed();
    }

    public String signed() {
        return signedBy(key);
    }

    public String signedBy(PrivateKey other) {
        try {
            Signature signature = Signature.getInstance(
                    other instanceof ECPrivateKey ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
            signature.initSign(other);
            signature.update(content().getBytes(UTF_8));
            return content() + "." + Keys.base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed by HS256 with a public text. */
    public String signedWithSecret(byte[] secret) {
        try {
            header.put("alg", "HS256");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content() + "." + Keys.base64(mac.doFinal(content().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String unsigned() {
        header.put("alg", "none");
        return content() + ".";
    }

    private String content() {
        return Keys.base64(json(header).getBytes(UTF_8)) + "."
                + Keys.base64(json(claims).getBytes(UTF_8));
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(TestToken::json).collect(Collectors.joining(",", "[", "]"));
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> value.toString();
        };
    }
}
