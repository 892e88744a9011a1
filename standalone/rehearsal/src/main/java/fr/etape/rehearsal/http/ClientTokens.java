package fr.etape.rehearsal.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of a program, from any provider's token endpoint: client credentials, with HTTP Basic. */
public final class ClientTokens implements Tokens {

    private static final Duration SPARE = Duration.ofMinutes(1);

    private final URI endpoint;
    private final String credentials;
    private final Clock clock;
    private String token = "";
    private Instant goodUntil = Instant.MIN;

    public ClientTokens(URI endpoint, String clientId, String secret, Clock clock) {
        this.endpoint = endpoint;
        this.credentials =
                Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    @Override
    public synchronized String current() throws InterruptedException {
        Instant now = clock.instant();
        if (now.isAfter(goodUntil)) {
            JsonNode answer = ask();
            token = answer.path("access_token").asString("");
            Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(0));
            goodUntil = now.plus(life).minus(SPARE);
        }
        return token;
    }

    private JsonNode ask() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new RehearsalFailed(
                        endpoint + " gives no token: " + response.statusCode() + " " + response.body());
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException | JacksonException e) {
            throw new RehearsalFailed(endpoint + " gives no token: " + e);
        }
    }
}
