package fr.etape.testservers.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An identity provider: an issuer, a key, and a server on a free port that serves the key at {@code /jwks}. It issues
 * participants' passes too, as registration-service does, with another key that it serves at {@code /passes}.
 */
public final class TestProvider implements AutoCloseable {

    public static final String KEY_ID = "test-key";

    private static final class Shared {
        static final TestProvider PROVIDER = new TestProvider();
    }

    private final KeyPair keys = Keys.rsa();
    private final KeyPair passKeys = Keys.p256();
    private final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;

    public TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no provider", e);
        }
        serve("/jwks", Keys.jwkSet(KEY_ID, publicKey()));
        serve("/passes", Keys.jwkSet(KEY_ID, (ECPublicKey) passKeys.getPublic()));
        server.start();
    }

    private void serve(String path, String jwkSet) {
        byte[] body = jwkSet.getBytes(UTF_8);
        server.createContext(path, exchange -> {
            fetches.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** The provider that all tests of this JVM share. */
    public static TestProvider shared() {
        return Shared.PROVIDER;
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String jwkSetUri() {
        return issuer() + "/jwks";
    }

    /** The key of the passes. */
    public PublicKey passKey() {
        return passKeys.getPublic();
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    /** How often its keys were fetched. */
    public int fetches() {
        return fetches.get();
    }

    /** Arguments with which a service accepts its tokens and passes. */
    public List<String> arguments() {
        return List.of(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + jwkSetUri(),
                "--spring.security.oauth2.resourceserver.jwt.audiences=etape",
                "--etape.access.passes.jwk-set-uri=" + issuer() + "/passes");
    }

    /** A valid token for a subject, which a test may change before it signs it. */
    public TestToken token(String subject) {
        return new TestToken(issuer(), keys.getPrivate(), subject);
    }

    /** A valid pass of a participant, which a test may change before it signs it. */
    public TestToken pass(String stopId, String registrationId, String college) {
        return new TestToken("urn:etape:passes", passKeys.getPrivate(), registrationId)
                .header("alg", "ES256")
                .header("typ", "etape-pass+jwt")
                .claim("aud", List.of("etape-participant"))
                .claim("stop", stopId)
                .claim("college", college);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
