package fr.etape.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the site does on behalf of a browser: asks for a code with PKCE, and takes it to the token endpoint. */
record Site(Provider provider) {

    private static final String VERIFIER = "verifier-of-a-test-verifier-of-a-test-verifier";

    /** SHA-256 of the verifier, as PKCE wants it. */
    private static final String CHALLENGE = challenge();

    record Tokens(int status, JsonNode body) {

        String get(String name) {
            return body.path(name).asString("");
        }
    }

    String authorization(Map<String, String> changed) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "web",
                "redirect_uri", provider.callback(),
                "scope", "openid profile email",
                "state", "state-1",
                "nonce", "nonce-1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        parameters.putAll(changed);
        parameters.values().removeIf(String::isEmpty);
        return provider.url("/oauth2/authorize?" + Browser.form(parameters));
    }

    static String code(String location) {
        return Objects.requireNonNull(UriComponentsBuilder.fromUriString(location)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    Tokens exchange(String code) throws IOException, InterruptedException {
        return tokens(
                "web",
                RunningProvider.SITE_SECRET,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        provider.callback(),
                        "code_verifier",
                        VERIFIER));
    }

    Tokens refresh(String refreshToken) throws IOException, InterruptedException {
        return tokens(
                "web",
                RunningProvider.SITE_SECRET,
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    Tokens tokens(String client, String secret, Map<String, String> fields) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.url("/oauth2/token")))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.form(new HashMap<>(fields))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Tokens(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        }
    }

    Tokens userInfo(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.url("/userinfo")))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String body = response.statusCode() == 200 ? response.body() : "{}";
            return new Tokens(response.statusCode(), JsonMapper.shared().readTree(body));
        }
    }

    private static String challenge() {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
