package fr.etape.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An OpenID provider at which everybody is Claire Moreau, whom it names as ProConnect would, and which takes each code
 * and each refresh token once.
 */
final class StubProvider {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> refreshTokens = new ConcurrentHashMap<>();
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile Duration lifetime = Duration.ofMinutes(10);
    private volatile int status = 200;

    StubProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/jwks", exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    void isNamedIn(DynamicPropertyRegistry properties) {
        properties.add("etape.web.sign-in.issuer", this::url);
        properties.add("etape.web.sign-in.client-id", () -> "web");
        properties.add("etape.web.sign-in.client-secret", () -> "secret of the tests");
        properties.add("etape.web.sign-in.authorization-uri", () -> url() + "/authorize");
        properties.add("etape.web.sign-in.token-uri", () -> url() + "/token");
        properties.add("etape.web.sign-in.jwk-set-uri", () -> url() + "/jwks");
        properties.add("etape.web.sign-in.end-session-uri", () -> url() + "/end");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void forgetsAll() {
        codes.clear();
        refreshTokens.clear();
        asked.clear();
        lifetime = Duration.ofMinutes(10);
        status = 200;
    }

    /** From now on access tokens last that long. */
    void givesTokensFor(Duration time) {
        lifetime = time;
    }

    /** From now on nobody gets new tokens for old ones. */
    void endsAllSessions() {
        refreshTokens.clear();
    }

    void isDown() {
        status = 503;
    }

    /** How often new tokens were asked for with that grant. */
    long asked(String grant) {
        return asked.stream()
                .filter(form -> grant.equals(form.get("grant_type")))
                .count();
    }

    /** Where a browser is sent after signing in at the address it was sent to; a path of the site. */
    String comesBack(URI authorization) {
        Map<String, String> query = form(authorization.getRawQuery());
        String code = "code-" + numbers.incrementAndGet();
        codes.put(code, query);
        return "/login/oauth2/code/etape?code=" + code + "&state=" + query.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(form);
        if (status != 200) {
            send(exchange, status, "");
            return;
        }
        boolean refreshing = "refresh_token".equals(form.get("grant_type"));
        Map<String, String> authorization = refreshing
                ? Map.of()
                : Optional.ofNullable(codes.remove(form.getOrDefault("code", "")))
                        .orElse(Map.of());
        boolean taken = refreshing
                ? refreshTokens.remove(form.getOrDefault("refresh_token", "")) != null
                : authorization != null
                        && challenge(form.getOrDefault("code_verifier", ""))
                                .equals(authorization.get("code_challenge"));
        if (taken) {
            send(exchange, 200, tokens(authorization.getOrDefault("nonce", "")));
        } else {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
        }
    }

    private String tokens(String nonce) {
        int number = numbers.incrementAndGet();
        refreshTokens.put("refresh-" + number, true);
        return """
                {"access_token": "access-%d", "token_type": "Bearer", "expires_in": %d, "refresh_token": "refresh-%d",
                 "scope": "openid profile email", "id_token": "%s"}""".formatted(number, lifetime.toSeconds(), number, idToken(nonce));
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("7c9e6679-7425-40de-944b-e07fc1f90ae7")
                .audience("web")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("given_name", "Claire")
                .claim("usual_name", "Moreau")
                .claim("uid", "a-0b9e7d1c")
                .claim("siret", "21490007800012")
                .claim("realm_access", Map.of("roles", List.of("some-role")))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
